/** Whom a sentence credits: one sentence a case, judged by reading. */
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document.ts'
import type { SourceStatus } from '../src/model.ts'

/** The statuses of all figures of a sentence, which stands alone under a heading. */
function statusesOf(sentence: string): SourceStatus[] {
  const text = `# Sleep\n\n${sentence}`
  const { mentions } = readDocument(text, { language: 'markdown', filePath: 'draft.md', today: '2025-06-01' })
  return [...new Set(mentions.map(({ source }) => source.status))]
}

describe('a sentence that credits somebody by name', () => {
  test.each([
    'A study by researchers from Harvard Business School and MIT found that 61% of teams fail.',
    'In its 2022 annual report, UNICEF put the figure at 160 million.',
    'Statistics from the National Center for Education Statistics show that 61% of pupils read.',
    'The International Labour Organization (ILO) estimates that 49.6 million people live so.',
    'The ILO’s 2022 Global Estimates of Modern Slavery puts the number at 49.6 million.',
    'HubSpot’s 2023 State of Marketing Report found that 61% of marketers blog.',
    'Nielsen, a market research firm, said 61% of viewers left.',
    'Sleep experts like the Dormouse Trust say 61% of viewers nod off.',
    'Scholars including Jane Doe believe that 61% of the scrolls are lost.',
    'By one estimate from the Dormouse Trust, 61% of viewers nod off.',
    'In a paper in Nature, researchers found that 61% of viewers nod off.',
    'In a survey of 2,000 adults conducted by YouGov, 61% agreed.',
    'YouGov polling shows 61% agree.',
    'Polling from YouGov shows 61% agree.',
    'New data from the Federal Reserve show that 61% of homes have debts.',
    'The cost is £61 million, says a report commissioned by the UK’s Department for Transport.',
    'Mark Zuckerberg said Facebook had 2 billion users.',
    'CEO Tim Cook told investors that 61% of buyers were new.',
    '61% of adults sleep badly [CDC].',
    '61% of adults sleep badly (via Statista).',
    '61% of adults sleep badly (Statista).',
    '61% of adults sleep badly (HubSpot, 2021).',
    '61% of adults sleep badly. (Source: HubSpot)',
    '61% of adults sleep badly – HubSpot',
    'Harvard found that 61% of adults sleep badly.',
    'Stanford researchers say 61% of adults sleep badly.',
    'Oxford University scientists calculate that 61% of adults sleep badly.',
    'Research from Stanford’s Nicholas Bloom shows 61% of adults sleep badly.',
    'Bloom’s research shows 61% of adults sleep badly.',
    'Dr. Smith’s team found 61% of adults sleep badly.',
    'Pew says 61% of adults sleep badly.',
    'Gartner predicts that 61% of firms will fail by 2030.',
    'IDC expects sales of $61 billion in 2030.',
    'The Financial Times reported that 61% of adults sleep badly.',
    'The New York Times reports that 61% of adults sleep badly.',
    'BBC News reported 61% of adults sleep badly.',
    'Some 61% of adults sleep badly, reports the Guardian.',
    'A Bloomberg analysis of tax records found that 61% paid nothing.',
    'An analysis by ProPublica found that 61% paid nothing.',
    'The latest figures from HMRC show that 61% paid late.',
    'Government figures show that 61% paid late.',
    'Figures released by the Ministry of Health on Monday showed 61% were ill.',
    'The United Nations says 61% of adults sleep badly.',
    'WHO estimates that 61% of adults sleep badly.',
    'Eurostat (2021) reports that 61% of adults sleep badly.',
    'Smith and colleagues found that 61% of adults sleep badly.',
    'Smith et al. found that 61% of adults sleep badly.',
    'One of the largest studies, published in JAMA, found that 61% of adults sleep badly.',
    'Research published in Nature shows that 61% of adults sleep badly.',
    'The study’s lead author, Jane Doe, said 61% of adults sleep badly.',
    'Jane Doe of the Sleep Council says 61% of adults sleep badly.',
    'Jane Doe, CEO of Acme, says 61% of adults sleep badly.',
    'Acme CEO Jane Doe says 61% of adults sleep badly.',
    'The Sleep Council’s Jane Doe said 61% of adults sleep badly.',
    'The 2020 Census counted 331 million people.',
    'Census data show that 61% of adults moved.',
    'Labor Department data show that 61% of adults moved.',
    'In the 2011 census, 61% of adults said they had moved.',
    'The Stack Overflow Developer Survey 2022 ranks it first, with 61% of developers.',
    'Wikipedia says 61% of adults sleep badly.',
    'As the Sleep Council has it, 61% of adults sleep badly.',
    'A 2019 survey from Deloitte pegged that number at 61%.',
    'Deloitte’s survey says that 61% of adults sleep badly.',
    'McKinsey estimates the market at $61 billion.',
    '“61% of adults sleep badly,” Jane Doe wrote in the Guardian.',
    'Researchers at MIT have shown that 61% of adults sleep badly.',
    'A team led by Jane Doe of MIT found 61% of adults sleep badly.',
    'The report, by the think tank Bruegel, says 61% of adults sleep badly.',
    'By Gallup’s count, 61% of adults sleep badly.',
    'Adults slept badly in 61% of homes, the CDC reported on Monday.',
    'The Pew Research Center’s 2021 survey found that 61% of adults sleep badly.',
    'Forbes estimates his wealth at $61 billion.',
    '61% of adults sleep badly, per a Gallup poll.',
    '61% of adults sleep badly, as per the National Sleep Foundation.',
    '61% of adults sleep badly, based on data from the CDC.',
    'The World Economic Forum’s Future of Jobs Report says 61% of jobs will change.',
    'In 2018, the IPCC warned that 61% of reefs would be lost.',
    'A Microsoft study of 2,000 people found that 61% stop reading.',
    'A study in the Journal of Sleep found that 61% of adults sleep badly.',
    'A study from 2019 by the University of Leeds found that 61% of adults sleep badly.',
    'A Cornell University study found that 61% of adults sleep badly.',
    'Zillow data shows 61% of homes sold.',
    'Salesforce reports that 61% of customers leave.',
    'As reported by Reuters, 61% of customers leave.',
    'The figure, compiled by the OECD, is 61%.',
    'Edison Research says 61% of Americans listen to podcasts.',
    'Some 61% of Americans listen to podcasts, Edison Research found.',
    'The Office for National Statistics recorded 61,000 deaths.',
    'The National Retail Federation reported $61 billion in losses.',
    'His book, published by Penguin, puts the number at 61%.',
  ])('%s', (sentence) => {
    expect(statusesOf(sentence)).toEqual(['named'])
  })
})

describe('a sentence that gives its own data', () => {
  test.each([
    'Of the 1,204 people we asked, 61% sleep badly.',
    'In our survey of 1,204 people, 61% sleep badly.',
    '61% of respondents to our survey sleep badly.',
    'We analyzed 3 million posts and found that 61% were ads.',
    'Our data shows that 61% of sites are slow.',
    'Based on our own research, 61% of sites are slow.',
    'We found that 61% of sites are slow.',
    'My analysis shows that 61% of sites are slow.',
    'Our team analyzed 400 pages; 61% were slow.',
    'We looked at 400 pages, of which 61% were slow.',
    'Last month 61% of our readers came from Google.',
  ])('%s', (sentence) => {
    expect(statusesOf(sentence)).toEqual(['own-data'])
  })
})

describe('a sentence that credits nobody in particular', () => {
  test.each([
    'As of 2021, 61% of adults slept badly, the agency says.',
    'Scientists believe that 61% of species are unknown.',
    'Some estimates put the number at 61%.',
    'Recent studies have shown that 61% of adults sleep badly.',
    'Several surveys have found that 61% of adults sleep badly.',
    'A study found 61% of adults sleep badly.',
    'Statistics show that 61% of adults sleep badly.',
    'Data shows 61% of adults sleep badly.',
    'It has been shown that 61% of adults sleep badly.',
    'Many experts believe that 61% of adults sleep badly.',
    'A recent report says 61% of adults sleep badly.',
    'According to a recent study, 61% of adults sleep badly.',
    'According to studies, 61% of adults sleep badly.',
    '61% of adults are believed to sleep badly.',
    '61% of adults sleep badly, according to one estimate.',
    'Evidence suggests that 61% of adults sleep badly.',
    'Reports suggest that 61% of adults sleep badly.',
    '61% of adults sleep badly, research has found.',
    'The market is estimated to be worth $61 billion.',
    'By most accounts 61% of the herd was lost.',
    '61% of the herd was lost, by one rough estimate.',
    'Sources close to the mill put the debt at $61 million.',
    'People with direct knowledge of the bid said it was worth $61 million.',
    'The bid was worth $61 million, according to people familiar with it.',
    'Nutritionists agree that 61% of salt hides in bread.',
    'Cardiologists say 61% of smokers cough.',
  ])('%s', (sentence) => {
    expect(statusesOf(sentence)).toEqual(['vague'])
  })
})

describe('a sentence that credits nobody', () => {
  test.each([
    'Google’s search results cover 61% of the pages.',
    'Reports of abuse on Facebook rose 61%.',
    'Apple sold 61% more phones in Europe.',
    'Amazon has 61% of the market, and its founder, Jeff Bezos, owns 10%.',
    'In 2019, Congress passed a law that cut the tax by 61%.',
    'Women in STEM report 61% more stress.',
    'Spotify launched in 2008 and now reaches 61% of listeners.',
    'The iPhone accounts for 61% of sales.',
    'Global surveys in 61% of countries are incomplete.',
    'More than 61% of the world’s population lives in Asia.',
    'Housing costs take 61% of income in London.',
    'The U.S. economy grew by 61% between 1990 and 2020.',
    'Climate change could cost $61 billion by 2050.',
    'Every year, 61,000 people die in car crashes.',
    'The number of deaths reported in 2020 was 61,000.',
    'About 61% of cases are never reported.',
    'Medicare claims rose 61%.',
    'The average American spends $61 a month on coffee.',
    'Mobile now drives 61% of web traffic.',
    'Teens check their phones 61 times a day, and 61% of parents worry.',
    'Black Friday sales reached $61 billion in 2021.',
    'Only 61% of African Americans own their home.',
    '61% of companies use Salesforce.',
    'Instagram users share 61 million photos a day.',
    'Tesla shares fell 61% in 2022.',
    'LinkedIn is 61% more effective than Facebook for lead generation.',
    'Germany generates 61% of its power from wind.',
    'Breast cancer kills 61,000 women a year in the United States.',
    'Over 61% of Fortune 500 companies use Slack.',
    'YouTube is the second largest search engine, with 2 billion users.',
  ])('%s', (sentence) => {
    expect(statusesOf(sentence)).toEqual(['none'])
  })
})
