/**
 * Short forms that hardly stand for anything else, one a line, each with what it is short for: the
 * first as one would write it out, further ones as they are also said. Plurals follow by themselves.
 */
export const shortFormRows: readonly string[] = `
ai = artificial intelligence
agi = artificial general intelligence
ml = machine learning
nlp = natural language processing
llm = large language model
iot = internet of things
ict = information and communication technology = information and communications technology
vr = virtual reality
api = application programming interface
cpu = central processing unit
gpu = graphics processing unit
url = web address
faq = frequently asked question
saas = software as a service
r&d = research and development = research & development = r and d
sme = small and medium-sized enterprise = small and medium enterprise = medium and small enterprise = medium-sized enterprise = small enterprise = small and medium-sized business = small business = small firm = small company
gdp = gross domestic product
gnp = gross national product
cpi = consumer price index
fdi = foreign direct investment
ipo = initial public offering
vat = value added tax = value-added tax
kpi = key performance indicator
roi = return on investment
esg = environmental social and governance = environmental, social and governance
csr = corporate social responsibility
ppp = public-private partnership
ip = intellectual property
ceo = chief executive officer = chief executive
cfo = chief financial officer
cto = chief technology officer
hr = human resources
pr = public relations
ngo = non-governmental organization = nongovernmental organization
npo = non-profit organization
uk = united kingdom
usa = united states = united states of america
uae = united arab emirates
eu = european union
ec = european commission
un = united nations
wto = world trade organization
imf = international monetary fund
nato = north atlantic treaty organization
oecd = organisation for economic co-operation and development
ilo = international labour organization
asean = association of southeast asian nations
cpc = communist party of china = chinese communist party
ccp = communist party of china = chinese communist party
prc = people's republic of china
npc = national people's congress
ndrc = national development and reform commission
ussr = soviet union
wwi = world war i = first world war
wwii = world war ii = second world war
co2 = carbon dioxide
ghg = greenhouse gas
pv = photovoltaic
ev = electric vehicle = electric car
dna = deoxyribonucleic acid
rna = ribonucleic acid
hiv = human immunodeficiency virus
mri = magnetic resonance imaging
icu = intensive care unit
uv = ultraviolet
nyc = new york city
phd = doctorate
dob = date of birth
diy = do it yourself = do-it-yourself
atm = cash machine
tv = television
`
  .trim()
  .split('\n');
