/** Gives the base form of an irregular English verb or noun: "won" is `win`, "men" is `man`. */
export function regularForm(word: string): string {
  return bases.get(word) ?? word;
}

/**
 * One base form a line, with its irregular forms; words with another common meaning are left out,
 * but for "leaves" and "lives", which are read as the verb together with the noun.
 */
const table = `arise arose arisen
become became
begin began begun
bite bitten bit
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcasted
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
die died dies dying
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
learn learnt
leave left leaf leaves
lend lent
light lit
lose lost
make made
mean meant
meet met
pay paid
prove proven
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
understand understood
undergo underwent undergone
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
win won
withdraw withdrew withdrawn
write wrote written
overcome overcame
overthrow overthrew overthrown
oversee oversaw overseen
child children
foot feet
goose geese
man men
mouse mice
tooth teeth
woman women
wife wives
live life lives
wolf wolves
knife knives
half halves
person people persons
criterion criteria
phenomenon phenomena
bacterium bacteria
nucleus nuclei
analysis analyses
basis bases
crisis crises
thesis theses
hypothesis hypotheses
medium media
index indices
matrix matrices
vertex vertices
species specie`;

const bases: ReadonlyMap<string, string> = new Map(
  table.split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);
