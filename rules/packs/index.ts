// This file is generated from the YAML files of this folder: run `npm run generate`.
export const packs = {}
