/**
 * Tells a city or a state of the United States by its name. Left out are names that are as often
 * something else, such as Washington, New York, Georgia, Victoria or Phoenix.
 *
 * @returns Undefined for everything else.
 */
export function kindOfPlace(name: string): 'city' | 'state' | 'country' | undefined {
  if (cities.has(name)) return 'city';
  if (states.has(name)) return 'state';
  return lands.has(name) ? 'country' : undefined;
}

/** Countries that are no states. */
const lands: ReadonlySet<string> = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

const states: ReadonlySet<string> = new Set(
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming'.split(
    ',',
  ),
);

/** Well known in texts of any kind. */
const cities: ReadonlySet<string> = new Set(
  'Aachen,Aberdeen,Accra,Addis Ababa,Aleppo,Algiers,Almaty,Amman,Amsterdam,Ankara,Antwerp,Athens,Atlanta,Auckland,Augsburg,Austin,Baghdad,Baku,Baltimore,Bangalore,Bangkok,Barcelona,Basel,Basra,Beijing,Beirut,Belfast,Belgrade,Bergen,Berlin,Bern,Bilbao,Birmingham,Bogotá,Bologna,Bombay,Bonn,Bordeaux,Boston,Bratislava,Bremen,Brisbane,Bristol,Bruges,Brussels,Bucharest,Budapest,Buenos Aires,Bukhara,Cairo,Calais,Calcutta,Canberra,Canton,Cape Town,Caracas,Cardiff,Casablanca,Chengdu,Chennai,Chicago,Chongqing,Cincinnati,Cleveland,Cologne,Colombo,Copenhagen,Cordoba,Dakar,Dallas,Damascus,Delhi,Detroit,Dhaka,Dijon,Doha,Dortmund,Dresden,Dubai,Dublin,Dundee,Durban,Düsseldorf,Edinburgh,Essen,Fez,Florence,Frankfurt,Fukuoka,Gdańsk,Geneva,Genoa,Ghent,Gibraltar,Glasgow,Gothenburg,Granada,Grenoble,Guangzhou,Hague,Hamburg,Hangzhou,Hanoi,Hanover,Harare,Havana,Heidelberg,Helsinki,Hiroshima,Ho Chi Minh City,Hong Kong,Honolulu,Houston,Hyderabad,Indianapolis,Isfahan,Islamabad,Istanbul,Jaipur,Jakarta,Jeddah,Jerusalem,Johannesburg,Kabul,Kampala,Karachi,Kathmandu,Khartoum,Kiev,Kinshasa,Kobe,Kolkata,Kraków,Kuala Lumpur,Kyoto,Lagos,Lahore,Lausanne,Leeds,Leicester,Leiden,Leipzig,Lille,Lima,Lisbon,Liverpool,Ljubljana,London,Los Angeles,Luxembourg City,Lyon,Lyons,Madras,Madrid,Malmö,Manchester,Manila,Mannheim,Marrakesh,Marseille,Marseilles,Mecca,Medina,Melbourne,Memphis,Mexico City,Miami,Milan,Milwaukee,Minneapolis,Minsk,Monterrey,Montevideo,Montreal,Moscow,Mosul,Mumbai,Munich,Nagasaki,Nagoya,Nairobi,Nanjing,Nantes,Naples,New Delhi,New Orleans,Nuremberg,Odessa,Oporto,Osaka,Oslo,Ottawa,Oxford,Padua,Palermo,Paris,Peking,Perth,Philadelphia,Pisa,Pittsburgh,Plymouth,Porto,Prague,Pretoria,Pyongyang,Quebec City,Quito,Ravenna,Reykjavik,Riga,Rio de Janeiro,Riyadh,Rome,Rotterdam,Rouen,Saigon,Salt Lake City,Salzburg,Samarkand,San Diego,San Francisco,San Jose,São Paulo,Sapporo,Sarajevo,Seattle,Seoul,Seville,Shanghai,Sheffield,Shenzhen,Siena,Sofia,Southampton,Stockholm,Strasbourg,Stuttgart,Suzhou,Sydney,Taipei,Tallinn,Tashkent,Tbilisi,Tehran,Tel Aviv,Thessaloniki,Tianjin,Tokyo,Toledo,Toronto,Toulouse,Trieste,Tripoli,Tunis,Turin,Ulaanbaatar,Utrecht,Valencia,Vancouver,Venice,Verona,Vienna,Vilnius,Warsaw,Wellington,Winnipeg,Wuhan,Yerevan,Yokohama,Zagreb,Zürich,Zurich'.split(
    ',',
  ),
);
