/**
 * Words and short forms that mean the same, one row a meaning: a question may use one and the
 * article another. Only rows whose words can stand for each other almost anywhere.
 */
export const synonymRows: readonly string[] = `
it = information technology
ar = augmented reality
uk = united kingdom = britain
us = usa = united states = america
who = world health organization
h2o = water
la = los angeles
wifi = wireless = wi-fi
company = firm = enterprise = business = corporation
companies = firms = enterprises = businesses = corporations
failure = fault = error = mistake = flaw
failures = faults = errors = mistakes = flaws
car = automobile
cars = automobiles
doctor = physician
doctors = physicians
lawyer = attorney
kid = child
kids = children
teenager = adolescent
teenagers = adolescents
film = movie
films = movies
novel = book
job = occupation
jobs = occupations
salary = wage = pay
salaries = wages
illness = disease = sickness
illnesses = diseases
medicine = drug = medication
danger = risk = hazard
dangers = risks = hazards
benefit = advantage
benefits = advantages
drawback = disadvantage = downside
drawbacks = disadvantages = downsides
aim = goal = objective
aims = goals = objectives
big = large
huge = enormous = vast
tiny = minute
quick = fast = rapid
quickly = fast = rapidly
start = begin = commence
started = began = commenced
end = finish = conclude
help = assist = aid
buy = purchase
bought = purchased
get = obtain = acquire
show = demonstrate
build = construct
built = constructed
build-up = buildup
use = utilize
used = utilized
cooperation = collaboration
cooperate = collaborate
rubbish = garbage = trash = waste
autumn = fall
lorry = truck
flat = apartment
holiday = vacation
petrol = gasoline
shop = store
town = city
street = road
house = home
forest = woods
ocean = sea
stone = rock
money = funds
fund = finance
cash = money
rich = wealthy
poor = impoverished
old = elderly
famous = well-known = renowned
important = significant
main = principal = chief
hard = difficult
easy = simple
wrong = incorrect
answer = reply = response
question = query
reason = cause
reasons = causes
result = outcome
results = outcomes
effect = impact
effects = impacts
change = alteration
growth = expansion
decline = decrease
rise = increase
rules = regulations
law = statute
war = conflict
army = military
weapon = arms
soldier = troop
king = monarch
prison = jail
murder = killing
religion = faith
holy = sacred
school = academy
teacher = instructor
teachers = instructors
student = pupil
students = pupils
exam = examination = test
science = research
scientist = researcher
scientists = researchers
picture = image
photo = photograph
photos = photographs
internet = web
phone = telephone
mobile = cellphone
ad = advertisement
ads = advertisements
lab = laboratory
labs = laboratories
info = information
app = application
apps = applications
plane = aircraft = airplane
bike = bicycle
bikes = bicycles
boat = vessel
ship = vessel
farmer = grower
farmers = growers
crop = harvest
meal = dish
bug = insect
bugs = insects
error = bug
sharing = exchange
safety = security
stress = emphasize
stressed = emphasized
lead = guide
trade = commerce
tradition = custom
choose = select = opt
chose = selected
choice = option
choices = options
necessary = needed = required
need = require
allow = permit = enable
allows = permits = enables
forbid = prohibit = ban
forbidden = prohibited = banned
punish = penalize
penalty = fine
`
  .trim()
  .split('\n');
