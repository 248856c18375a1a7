// This file is generated from the files of this folder: run `npm run generate`.
import missingSource from './missing-source.ts'
import vagueAttribution from './vague-attribution.ts'

export const rules = {
  'missing-source': missingSource,
  'vague-attribution': vagueAttribution,
}
