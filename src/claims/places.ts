/** Names of places as English texts write them. Data: ISO 3166 countries by their short names, continents, states of the U.S., nations of the U.K. */

const COUNTRIES = `Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh,
Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi,
Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia,
Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia,
Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Greenland, Grenada, Guam, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Holland,
Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati,
Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Madagascar, Malawi, Malaysia,
Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar,
Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Palau, Palestine,
Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia,
Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain,
Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye,
Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan, Vanuatu,
Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, US, USA, UK, UAE, EU, America, Britain, Great Britain, Korea`

const REGIONS = `Africa, Antarctica, Asia, Asia Pacific, Caribbean, Central America, Central Asia, East Africa, East Asia, Eastern Europe, Europe, European Union, Eurozone,
Latin America, Middle East, North Africa, North America, Northern Europe, Oceania, Scandinavia, South America, South Asia, Southeast Asia, Southern Europe,
Sub-Saharan Africa, West Africa, Western Europe, England, Scotland, Wales, Northern Ireland`

const STATES = `Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky,
Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico,
New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
Vermont, Virginia, Washington, Washington DC, West Virginia, Wisconsin, Wyoming, London, Paris, Berlin, Tokyo, Beijing, Los Angeles, Chicago, San Francisco, Sydney, Toronto`

/** Large cities, and those that English texts write about most. */
const CITIES = `Amsterdam, Athens, Atlanta, Auckland, Baghdad, Bangkok, Barcelona, Belfast, Birmingham, Bogotá, Boston, Brisbane, Brussels, Budapest, Buenos Aires, Cairo,
Calcutta, Cape Town, Caracas, Cardiff, Copenhagen, Dallas, Delhi, Denver, Detroit, Dhaka, Dubai, Dublin, Edinburgh, Frankfurt, Glasgow, Hamburg, Hanoi, Helsinki,
Houston, Istanbul, Jakarta, Jerusalem, Johannesburg, Karachi, Kolkata, Lagos, Lahore, Leeds, Lima, Lisbon, Liverpool, Madrid, Manchester, Manila, Melbourne,
Mexico City, Miami, Milan, Montreal, Moscow, Mumbai, Munich, Nairobi, Naples, Osaka, Oslo, Philadelphia, Prague, Rio de Janeiro, Rome, Santiago, São Paulo, Seattle,
Seoul, Shanghai, Stockholm, Tehran, Tel Aviv, Vancouver, Venice, Vienna, Warsaw, Wellington, Zurich, Zürich`

/** What belongs to them, as adjectives; the names of languages are the same words. */
const ADJECTIVES = `Afghan, African, Albanian, Algerian, American, Andean, Arab, Argentine, Argentinian, Armenian, Asian, Australian, Austrian, Baltic, Bangladeshi, Basque,
Bavarian, Belarusian, Belgian, Bolivian, Bosnian, Brazilian, British, Bulgarian, Burmese, Californian, Cambodian, Canadian, Caribbean, Catalan, Chilean, Chinese,
Colombian, Congolese, Cornish, Croatian, Cuban, Cypriot, Czech, Danish, Dutch, Egyptian, English, Estonian, Ethiopian, European, Finnish, Flemish, French, German,
Ghanaian, Greek, Haitian, Hungarian, Icelandic, Indian, Indonesian, Iranian, Iraqi, Irish, Israeli, Italian, Jamaican, Japanese, Jordanian, Kenyan, Korean,
Kurdish, Latvian, Lebanese, Libyan, Lithuanian, Malaysian, Maltese, Mexican, Moldovan, Mongolian, Moroccan, Nepalese, Nigerian, Nordic, Norwegian, Pakistani,
Palestinian, Peruvian, Philippine, Portuguese, Romanian, Russian, Rwandan, Saudi, Scandinavian, Scottish, Senegalese, Serbian, Sicilian, Singaporean, Slovak,
Slovenian, Somali, Spanish, Sudanese, Swedish, Swiss, Syrian, Taiwanese, Tanzanian, Thai, Tunisian, Turkish, Ugandan, Ukrainian, Venezuelan, Vietnamese,
Welsh, Yemeni, Zambian, Zimbabwean`

/** Peoples that are not called by the plural of the adjective. */
const PEOPLES = `Afghans, Arabs, Britons, Brits, Croats, Czechs, Danes, Dutchmen, Englishmen, Filipinos, Finns, Frenchmen, Greeks, Icelanders, Irishmen, Kurds, Londoners, New Yorkers,
New Zealanders, Poles, Scots, Serbs, Slovaks, Slovenes, Somalis, Spaniards, Swedes, Tajiks, Texans, Thais, Turks, Uzbeks, Welshmen`

/** "Kenyans", "Pakistanis", "Finns": in the case they are written in. */
export const PEOPLES_OF_PLACES: ReadonlySet<string> = new Set([
  ...PEOPLES.split(/,\s+/),
  ...ADJECTIVES.split(/,\s+/).flatMap((name) => (/(?:an|i)$/.test(name) ? [`${name}s`] : [])),
])

/** "Swiss", "Danish": in the case they are written in. */
export const ADJECTIVES_OF_PLACES: ReadonlySet<string> = new Set(ADJECTIVES.split(/,\s+/))

export const PLACES: ReadonlySet<string> = new Set(
  [COUNTRIES, REGIONS, STATES, CITIES].flatMap((names) => names.split(/,\s+/)),
)
