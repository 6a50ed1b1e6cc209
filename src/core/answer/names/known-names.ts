import type { NameKind } from './name-heads.js';

/** Names that their words do not tell the kind of, by kind. */
const ROWS: readonly (readonly [NameKind, string])[] = [
  [
    'company',
    'Google, Microsoft, Facebook, Twitter, Huawei, Alibaba, Tencent, Baidu, ByteDance, IBM, Intel, Samsung, Sony, Toyota, Honda, Nissan, Boeing, Airbus, Netflix, Siemens, Nokia, Ericsson, Volkswagen, BMW, Daimler, Bosch, Philips, Unilever, Nestlé, Pepsi, Coca-Cola, Walmart, Amazon.com, eBay, PayPal, Yahoo, Oracle, Cisco, Nvidia, Qualcomm, Xiaomi, Lenovo, ZTE, BYD, Foxconn, TSMC, Panasonic, Toshiba, Hitachi, Fujitsu, Nintendo, Chrysler, General Motors, General Electric, Westinghouse, AT&T, Verizon, Disney, Pixar, Uber, Airbnb, Spotify, ExxonMobil, Chevron, Gazprom, Pfizer, Novartis, Roche, Bayer, BASF, Monsanto, ABC, CBS, NBC, CNN, ESPN, HBO, OpenAI, YouTube, Instagram, TikTok, WeChat, Sky, Virgin Media, ITV',
  ],
  [
    'organisation',
    'NASA, UNESCO, UNICEF, WHO, NATO, OPEC, OAPEC, EU, UN, IMF, WTO, OECD, ASEAN, FBI, CIA, FDA, EPA, NFL, NBA, FIFA, UEFA, IOC, BBC, PBS, European Union, United Nations, World Bank, Red Cross, Greenpeace, Interpol, Hamas, Hezbollah, Taliban, Al-Qaeda, Muslim Brotherhood, Comintern, Gestapo, Luftwaffe, Wehrmacht, Red Army, Royal Navy, White House, Kremlin, Supreme Court, House of Lords, House of Commons, House of Representatives',
  ],
  ['school', 'Harvard, Yale, Princeton, Stanford, MIT, Caltech, Oxford University, Tsinghua, ETH'],
  [
    'country',
    'United States, United States of America, US, USA, U.S., UK, U.K., United Kingdom, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Soviet Union, USSR, Czechoslovakia, Yugoslavia, Czech Republic, South Korea, North Korea, South Africa, Saudi Arabia, United Arab Emirates, UAE, New Zealand, Sri Lanka, Costa Rica, Hong Kong, Taiwan, Vatican City, Holland, Netherlands, Philippines, Persia, Burma, Turkey, Syria, Russia, Vietnam, PRC, West Germany, East Germany, Prussia, Ottoman Empire, Roman Empire, Holy Roman Empire, Byzantine Empire, Mongol Empire, British Empire, New France, Puerto Rico, Sudan, South Sudan, Congo, Ivory Coast',
  ],
  [
    'place',
    'Europe, Africa, Asia, America, North America, South America, Latin America, Central America, Australia, Oceania, Antarctica, Arctic, Middle East, Near East, Far East, Southeast Asia, East Asia, Central Asia, Western Europe, Eastern Europe, Central Europe, Scandinavia, Balkans, Mediterranean, Caribbean, Atlantic, Pacific, Pacific Ocean, Sahara, Alps, Himalayas, Andes, Rhine, Danube, Thames, Nile, Amazon, Mississippi, Volga, Vistula, Siberia, Anatolia, Mesopotamia, Palestine, Bavaria, Saxony, Silesia, Bohemia, Flanders, Normandy, Brittany, Burgundy, Provence, Catalonia, Andalusia, Tuscany, Lombardy, Sicily, Crimea, Galicia, Manchuria, Xinjiang, Tibet, Inner Mongolia, Kashmir, Bengal, Punjab, Quebec, Ontario, Acadia, Queensland, New South Wales, Tasmania, Yorkshire, Cornwall, Kent, Wall Street, Silicon Valley, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New England, North Carolina, South Carolina, North Dakota, South Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, Tennessee, Texas, Utah, Vermont, West Virginia, Wisconsin, Wyoming, Southern California, Northern California',
  ],
  [
    'city',
    'London, Paris, Berlin, Rome, Madrid, Vienna, Moscow, Warsaw, Prague, Budapest, Athens, Brussels, Amsterdam, Copenhagen, Stockholm, Oslo, Helsinki, Dublin, Lisbon, Geneva, Zurich, Basel, Bern, Strasbourg, Milan, Venice, Florence, Naples, Turin, Genoa, Barcelona, Seville, Munich, Hamburg, Cologne, Frankfurt, Leipzig, Dresden, Stuttgart, Nuremberg, Bremen, Graz, Salzburg, Kraków, Krakow, Gdańsk, Lyon, Marseille, Bordeaux, Toulouse, Nice, Antwerp, Rotterdam, The Hague, Utrecht, Kiev, Kyiv, Minsk, Riga, Vilnius, Tallinn, Bucharest, Sofia, Belgrade, Zagreb, Sarajevo, Ljubljana, Bratislava, Istanbul, Constantinople, Ankara, Jerusalem, Tel Aviv, Damascus, Baghdad, Tehran, Beirut, Cairo, Alexandria, Tripoli, Tunis, Algiers, Casablanca, Nairobi, Lagos, Johannesburg, Cape Town, Mumbai, Delhi, New Delhi, Calcutta, Kolkata, Bangalore, Karachi, Lahore, Islamabad, Kabul, Dhaka, Bangkok, Hanoi, Saigon, Singapore, Jakarta, Manila, Beijing, Peking, Shanghai, Shenzhen, Guangzhou, Canton, Hangzhou, Nanjing, Suzhou, Wuhan, Chengdu, Chongqing, Tianjin, Dalian, Qingdao, Taipei, Tokyo, Kyoto, Osaka, Hiroshima, Nagasaki, Seoul, Pyongyang, Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Auckland, Wellington, Toronto, Montreal, Vancouver, Ottawa, New York, New York City, Boston, Philadelphia, Washington, D.C., Baltimore, Chicago, Detroit, Cleveland, Pittsburgh, Cincinnati, Minneapolis, Milwaukee, Denver, Seattle, Portland, San Francisco, Los Angeles, San Diego, San Jose, Santa Clara, Oakland, Fresno, Sacramento, Las Vegas, Phoenix, Dallas, Houston, Austin, San Antonio, New Orleans, Atlanta, Miami, Tampa, Orlando, Jacksonville, Charlotte, Nashville, Memphis, Mexico City, Havana, Bogotá, Lima, Santiago, Buenos Aires, São Paulo, Rio de Janeiro, Brasília, Caracas, Edinburgh, Glasgow, Manchester, Liverpool, Birmingham, Leeds, Sheffield, Newcastle, Bristol, Oxford, Cambridge, Cardiff, Belfast, Southampton, Mecca, Medina, Dubai, Riyadh, Doha',
  ],
];

const known = new Map<string, NameKind>(
  ROWS.flatMap(([kind, names]) =>
    names.split(', ').map((name): [string, NameKind] => [name, kind]),
  ),
);

/** Tells what a name names that a small table has. */
export function knownKind(name: string): NameKind | undefined {
  return known.get(name);
}
