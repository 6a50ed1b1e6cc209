/**
 * The 45,000 most common English words, most common first, parted by white space: the words of
 * the npm package popular-english-words 1.0.2 (ISC, counted over Wikipedia) that are also in
 * an-array-of-english-words 2.0.0 (MIT), and the first 7,000 with names in them. A table of data,
 * hence its length.
 */
export const commonEnglish = `
the of in and to is was on as for by that it with at he this from be an not his are or which has
but were have also one page you no first they had made been who there their may should its after
all she her new other if discussion can would two more about such do when some time only into so
during up then delete where out than used most over link january march born september october july
august please years december june april will any what november being these people between we
following many february him like them further while see later name comments school part under just
year edits well use debate since work three known before my both state style film now through
because group including american user align city same however became could second appropriate
world above team articles keep subsequent your closed right until modify left against states talk
number center don series list album included several family season very united found company
sources area below here history me played how even per won added released does each national did
south place result make called music best those another think section note support based way
former game member early much still four north high war good back links located own government
university around end notable song military general title public named book published said image
show day long deletion information due local house main last within held original home us comment
major life different died club english began point small line single created band archive took get
served town population source include again case although received along international using
without system members proposed station built age top century set having british given church west
building player president though village category women large district few need preserved order
children species service find overlap bgcolor archived take old times know country death research
according moved often final written media community third east off down john am version five edit
every son example party york form class near games subject go others among site content art help
father too project established side road works text director career various notability why men
record started background league play great deleted french award never enough county million
development total reason law thanks next days led might water college german political become
seems rather late news head already either little editor important role similar making came went
white current london better worked issue say file person free considered man story short live
students once produced period least black something power present business street river currently
married production reported king lead six done education press really football land term books
users office program wrote described division television change involved event together language
position our want field common level army data working park fact pages professional possible
founded type going mentioned young court move less available must someone full joined consensus
central template add announced win video services lost taken put region air run points significant
instead author recorded review probably round open special official editors policy far actually
social seen returned via design request calculated board process html question records character
originally start independent close wife opened england look events elected release related listed
continued addition evidence issues areas love date away whether society itself radio reliable
coverage island appeared himself popular problem across western department council upon control
appointed months able includes ratio previous come modern teams references match track living
appears course episode mother artist science featured provide things usually shows force northern
body songs developed sure players america space refer red report formed means nothing directed
daughter read almost search association australia give act material playing despite police
minister removed human nominated construction post provided india changed today race signed thus
real none writing stage southern coach personal professor study schools outside primary website
debut throughout makes health performed especially word groups features future designed view
france size sold training organization yet strong completed mdash championship clear multiple
average anything ever studies light week create needs range cover eventually return reached action
gave color changes canada forces countries japanese interest museum magazine followed previously
half always writer chief topic got brother generally awarded thought committee rights hall
individual seven images largest sometimes past election performance particular stated collection
block believe leading private likely big killed politician active en account union says label
specific william australian promoted idea additional films european indian james reference
finished placed perhaps rule whose europe lot merge soon fire simply competition standard afded
edition let model leader contains germany google mar replaced value night route low centre appear
actor gold civil degree attack female royal awards results front thing editing parts vote remained
yes novel taking required summer sent quality studio eastern prior uploaded ten rock problems
china names middle car cases sports longer terms try words singer agree officer quite seem tour
bar aircraft network saw operations woman medical david decided historical eight complete overlaps
meet lower saying behind beginning location lake japan bit vocals library didn true towards recent
capital noted brought producer copyright senior fourth earlier anyone limited mean management jun
characters nomination allowed george industry access whole certain cannot guitar particularly
systems tournament arts festival attended chinese ship categories child base railway cup online
san green student successful campaign genus higher culture separate therefore technology movement
regular introduced money artists russian needed approximately mostly rest hours structure ground
canadian plays italian trying entire market status success matter sound practice claim numerous
buildings owned whom hand institute battle star winning uses legal commercial associated spanish
notice mark native unit represented families decision units doing border companies web lack met
hit covered famous net manager overall staff response month initially looking natural accounts
feel shown feature themselves hospital minor attempt blue running property clearly length
traditional medal leave call experience bridge test else thomas movie spent journal bank opinion
row california scope sea regional foundation majority runs annual care rowspan takes food robert
paris energy bad musical federal lived asked recording speedy recently deal meaning foreign
intended selected finally executive presented goal kind retired nature sense wiki stop conference
ended mention lines supported starting index adding opening africa raised studied comes claims
understand directly appearance defeated blocked resolves master entry tracks square plan fails
wide room sun coast places scores turn launched weeks peak except governor economic contract
kingdom hill looks grand captain fair fine michael key preceding loss global seat winner older
wrong assistant hard becoming paul activities ran remains highest scored theory religious friend
till matches minutes claimed cultural caused newspaper trade secondary thank candidate unless
oppose academic brown complex subsequently allow plant larger actress meeting provides washington
completely write historic stories charles gives effect channel fall passed cause programs serving
colspan goals pass referred failed useful reasons theatre god operated admin entered leaving
competed numbers languages security friends tried chairman attention command notes sister reviews
ed rules wanted details parties municipality continue couple paper code christian suggest purpose
computer mainly creation mary shot gets format exist province relationship husband relevant nearly
al mountain financial nom variety highly regarding knowledge basis fellow solid academy kept smith
maybe operation silver et mission parents score valley focus projects male peter latter necessary
albums formerly secretary african votes reading nine youth engineering forms map seasons victory
sir individuals dead told goes believed increased software function engine edited champion
remaining table earth renamed amount expanded consider otherwise job lives lists fight volume
ireland serve correct zealand getting products direct helped composed cities simple face cast
moving rate figure accepted inside forced train increase voice rank immediately https turned
statement difficult bill declined beyond questions hope picture commission ancient info cited poor
miles judge stone ships italy consists remove earned target van graduated stations ago featuring
cross henry possibly displayed mm census digital primarily stars mind navy product heart surface
los box chart offered acquired catholic criteria creating proded specifically concept positive
potential encyclopedia tell address alone check responsible sites certainly pretty discovered
giving dance elements branch era technical prime contributions existing host temple houses
literature administration situation carried width prize speed coming broadcast nor roman influence
richard sentence letter suggested domain cut el hold administrative examples upper ask cost actual
ones commander reporting acting conditions russia ability additions marriage scientific extended
owner internet nearby bay prominent basic becomes bass republic follows justice reports parliament
approach founder quickly greek airport cfded dedicated dispute lies answer widely plans direction
income commonly mount singles soviet linked irish typically initial highway basketball
contemporary jewish constructed girl mayor settlement managed spring context smaller scene
critical issued types unknown troops episodes tag mass photo bishop hotel piano sign argument
fifth parent everything description improve politics avoid produce dark flight heavy analysis
publication physical participated external daily titles mexico oil twice engineer follow
officially meets levels lord greater discuss teacher transferred importance merged queen entirely
activity fully involving bring junior vol efforts reach faith officers girls dutch shortly solo
composer root establish nation leaves chicago agreed remain soldiers castle males serves
appearances display rural applied publishing method easily marked standards everyone hosted copy
fefefe territory britain equipment gallery normal prince piece conflict forest effort worth texas
effects split camp actions interested estate treatment build hits regiment sort draft workers
baseball resources campus alongside port attacks policies fixed residents firm crew drama compared
authority females painting parish concerns protection agreement assembly join largely poland grew
spain count copies tower poet roles meant nominator hour arrived distance travel die providing
unique double exactly elections capacity creek wall guidelines organizations winter store brothers
conducted championships alternative expected forward tree resolution impact sections birth
publications paid recognized exists martin islands divided confirmed interview titled ways
organized operating continues serious congress views drive growth message combined versions
leaders pay charge mixed deputy es accept environment trial share offer educational carolina
assigned posted defined joseph planned revealed latin apparently identified housing understanding
summary leadership principal bottom offers clubs ice indeed urban advanced heard headquarters
destroyed covers communities purchased interesting laws peace flag journalist sales learning
gained facilities allows wing existence footballer supporting boy floor missing damage contact
height ordered presence mon defense teaching relations farm tells occurred accused difference ad
sat prison adopted linear exhibition felt passing respectively buried sons begins behavior feet
stay representative receive platform boys figures starring lee wales memorial weak showing honor
grade affairs democratic captured transport fort taught declared break choice avenue materials
lady scotland documentary morning distribution prevent unable granted polish weight concerning
traffic concert relatively stand letters median proper opposed asia industrial discussed draw
windows empire guide growing attempts theme connected connection reviewed percent marine positions
critics saint promotion ministry formation israel fighting angeles blood inspired develop sport
slightly opera models township refers definition alt inclusion opposition musician translation
households younger portion cars doctor estimated sorry nations resulted contain religion wasn
situated spread surrounding origin ideas improved metal del gas fields frequently bus reduced
statistics visit deep painter trust defeat ball easy explain sides lyrics resulting neutral oldest
faculty architecture champions pressure emperor expansion plants obtained valid scale chosen
revert plus wood extensive chance dates returning murder obvious passes memory machine wed drums
save require jones purposes topics exchange rose holds naval fish rationale ranked myself happy
neither ban pop brand guest wouldn seats introduction surname safety stadium planning beach gun
crime kitt facility georgia fa jack squadron reserve risk animals approved fell scottish classes
winners performances republican showed begin proposal anyway warning suffered apply arms vice
poetry virginia villages agency electric joint navbox happened literary allowing edward corps logo
audience ends bronze mile newly containing application falls medicine florida methods races false
properties tools wars performing solution succeeded object losing comedy price brief fans reverted
pacific entertainment architect acts entitled unlike historian battalion citations broken limit
grant fiction contribution creator ref finish orchestra permanent cell rename caught negative
yellow johnson designated achieved task ultimately pieces hands items represent rare founding
regions sourced propose authorities setting haven tradition effective attempted officials partner
templates secret billion calling option shared aired extremely sufficient promote finding garden
translated chapter writers swedish keeping arrested contributed sounds sets personnel respect
restored tom bought jazz agent detail onto wins generation perform trains oxford equivalent
subjects pilot gone williams worldwide candidates horse senate core supply replace socorro
vandalism hot representing instance discussions readers towns olympic economy determined survey
aren di obviously concern derived settled holding institutions corporation focused racing
challenge philosophy advance tax license converted registered seeing incident bot changing sixth
stands freedom identity golden theater maximum somewhat plot boston finds talking step disease
visited berlin mentions environmental grounds investigation fleet infantry programme requires
sciences ending combat programming rise mine generate toward citizens asking condition miss
classical classic wants maps requirements weapons remember locations animal interior frank moment
graduate trees whatever internal shape suggests herself straight sex occurs closely scott refused
receiving cells scoring districts string communication household edge calls transfer indicate
hockey voted yards visual commissioned powerful screen municipal fought cat chair significantly
minute learn card incorporated guard commons aged protect rating northwest rich looked stating
standing thousands failure publisher eye fashion papers independence driver strongly closing
advice recognition kill authors rugby louis vehicle lawyer describes broke bands qualified zone
arguments killing hook heritage southeast corner expressed sexual elizabeth powers wish speech
determine violation developing pennsylvania abandoned railroad iron employed gov stuff retirement
phase dropped francisco ahead educated starts offices funding aid doubt squad documents watch
values structures apart flying cancer functions contained eyes intelligence heavily typical launch
concerned korean armed storm greatest adult hlist guy lieutenant entrance supreme enter credit
enemy centuries carry protected rome spot vehicles steel occur extra fictional administrator
persons experienced alexander criminal selection invited increasing equal attacked aware pair
injury thinking outstanding decades fame causes convention requested beat mobile birds domestic hi
northeast successfully hong pictures explained statements brigade engaged collected supposed leads
welcome applications biography consisted musicians joe ring brazil criticism factory walls
influenced occupied guess covering causing korea kong additionally establishment reality op error
elementary huge escape super drug sydney boat deleting institution seconds glass gain banned
formal spirit objects mix opportunity pattern paintings participate citation collaboration streets
manner submitted scheduled toc organisation controversial reader briefly nice skills passenger
heat comic progress sell express asian fan interests wild speak facts default extension patients
fund opposite maintained orders humans cambridge composition temperature affected agricultural
sector turns anniversary rail maintain roads scholar describe hundred usage southwest weekly
sunday assume adapted mike ifeq forum contest personally duke stock ma wilson blog substantial
violence un colonel reduce advertising redirects resigned distinguished detailed regarded
newspapers cemetery scenes associate labor elsewhere removing employees hence producing rejected
shift suspected refs ch regularly sale flow charts benefit twelve tags switch churches foot
residence andrew print expert sample wind consisting fairly installed palace trusted shouldn
climate jews labour reaching funds creative tropical normally ceremony daniel crown pakistan
liberal cold broad happen aspects novels frame assistance jackson oh singing maria combination
christmas distinct consecutive americans mountains rear device nuclear cricket inhabitants taylor
courses da ready sought michigan argued distributed neighborhood voting represents yard dog
speaking lands promotional em fit script blocks bodies les sentences merging ocean proved
conservative chose actors laid ensure chris observed motion representatives drawn mill teachers
document updated homes visible columbia notably joining imperial automatically survived fast
premier assumed victoria thorough trained finishing scholars truth tool fix reasonable decade
techniques returns ohio universities holy matters depending ethnic door guns session chapel legend
sweden hundreds signal defence li middot faced constitution definitely weather properly prove
releases credited wikis learned attached artillery self reviewer measure entries merely shop
biggest premiered backing accident medieval communications owners electronic path tagged roof
significance hired expand zero baby relative resistance compete choose density bringing stopped
jersey helps adjacent bytes provincial controlled cite audio netherlands chemical tries existed
explanation physics membership moon article conduct injured temporary fuel phrase identify
investment strength loan studios stub indicates quick earliest encyclopedic listing mexican
senator directors column concluded restaurant regardless window archives santa selling committed
operate permission stores partnership junction pick whilst referring metres poems ward paragraph
collections perfect painted ruled files differences steve decide designer suitable submission
scheme maintenance honorary chain arthur toronto presidential continuing monitoring banks davis
besides attorney disc controversy contested appeal priest roughly quarter transportation alliance
helping er mi chamber evening amateur productions monitored revolution strike flowers praised
exact admins capture passengers norwegian whereas businesses confederate unsourced contrast movies
broadcasting youtube participants claiming driving random degrees vocal soccer depth
responsibility finals operates marketing excellent unfortunately improvement duty engines factor
yourself meanwhile costs grow demand bell bird charges designs seventh suggestions helpful photos
gray assessed participation minimum element miller dictionary illegal turkish factors raise goods
recordings businessman sequence critic beautiful agriculture routes budget essay colour brain
addressed videos mode anderson mathematics residential considering measures abuse purchase grey
processes supports discovery stages unusual lemmon admitted reform reaction accurate ongoing quote
photography prepared suggestion bob removal offensive licensed testing regards portuguese
advantage pointed fox charged flat camera competitions muslim exception poem wait colonial threat
counties knew guitarist clean hills send safe victims constituency struck crossing lewis shooting
afterwards artistic iran journey practices trip uncle finance storage pro severe attend corporate
atlantic opinions rooms appearing favor portrait formally willing na branches essentially
separated heads unlikely qualify circuit soldier activist trail twenty israeli genre popularity
dating francis similarly filed debuted delivered input planet replacement ownership expression
carrying drawing extreme occasionally daughters whitelisted universe philadelphia treated phone
damaged modified expect usual achieve update devices venue alleged retained tend economics
editorial downtown narrow replacing basically dry reputation constant massive strategy tennis
magic printed gender emergency accompanied regulations reign indicated fighter jesus arranged skin
stood circle wounded mining technique deaths lane register indigenous capable incumbent
influential impossible acceptable involvement harry prose starred stephen dated simon vision ben
dream filled plane illinois speaker folk dean hair bachelor missed headed instruments listclass
couldn rivers landing portal tony classified gay franchise suspect seriously ny cycle ambassador
leg putting sri repeated profile closer fail easier output bear communist divisions sam
effectively drop visiting offering orange tone extent furthermore mental slow childhood coastal
visitors sourcing hosts pool span courts flows waters belong spacewatch meters medals gene
possibility underground nominations monument happens parallel aside item buy contribute successor
credits cinema disagree compilation mouth soul shall turkey federation imply duties noticed
manufacturing referenced database guideline sock thousand cabinet conservation confused somewhere
greatly knows trouble dam uncredited interpretation clerk relation principles ranking blogspot
walk protein volumes perspective portrayed danish circumstances sky drew legislation lots moscow
criticized studying rescue losses mainstream proof websites scientists familiar coal seek
considerable warring commentary max requests assessment log princess recommended principle
attributed tests saturday tied spoken components amongst philippines classification repeatedly
khan motor conclusion tall experiences egypt norway swiss cards wings latest adults walker
legislative expedition tank necessarily bold approval empty symbol belongs fired consistent
arrival brian insurance comprehensive switzerland moves behaviour entering stayed turning blues pa
merchant commissioner soundtrack singapore alternate statue steps landscape brick editions
defeating widespread canal generated wooden formula anne applicable comics boundary graduating
peaked filmed walter asp extinct posts metropolitan scientist upload apparent islamic colors
medium achievement celebrated suicide fly personality wave qualifying melbourne scholarship eleven
writes surviving aviation appointment arm absolutely hidden reply affiliated photographs brazilian
competing vietnam relief dan absence restoration crisis czech partners threatened holder allen
sole fear massachusetts hello decline satellite organ universal decisions rates email jobs
executed lose cousin immediate versus forming commented photographer instrumental golf seeking
affect stream breaking acted identical parliamentary deproded honour historically fishing
eliminated resident salt architectural discussing fun sisters citing bangladesh initiative
olympics encouraged viewed tribe concrete racial inner interviews wrestling renaming artwork
markets reads adam feed songwriter assist panel greece remix non anywhere charity hero describing
descent hear movements prisoners balance waiting applies christ snow signs texts soil wine
evolution occupation experimental annually sculpture anna increasingly colony surrounded
attempting click voters regard borders knight wikimedia denied terminal cathedral elevation
produces ontario grown anthony thread desire reflect stable networks researchers marks illustrated
minority employment moore nobody feeling patrick disruptive pure relating options completion shore
withdrawn practical rarely vessels styles argue supporters signing intersection clark producers
select plain invasion peer themes behalf defensive fruit comparison howard bull jane kings arab
sees partly albert electoral waste ages occasions establishing vast frequency nevertheless
friendly belief beauty secure representation essential vessel dealing battery rising soft austria
magazines treaty ford laboratory gordon valuable posting integrated cape agencies accessible duo
shares distinction gate passage singh schedule telling talent improving demonstrated assuming
hungarian seemed closure promoting summit margaret volunteer territories youngest athletes welsh
surgery infrastructure jean ray chemistry industries sarah centers literally donated begun patient
correctly adaptation hearing mid diffs crash encourage managing demolished prefer component
convinced electrical attracted aspx eighth plenty pioneer spiritual volunteers evil clearer
intention alive hollywood periods rounds cable picked preferred benefits responded obtain operator
segment meetings shell characteristics spend totally worst publicly sockpuppets horses gardens
birthday strange relationships trading strategic wider steam argentina lasted merger animated
partially recipient coalition reporter orphaned frequent defending aim ruling allied diameter
agents inquiry belgium customers improvements hamilton wonder implemented handle operational roots
automatic weekend premiere rapid clinical ann parks failing facing asks contributing fresh wedding
eric spelling sessions parameter checked requirement grandfather superior governments amendment
suggesting protest contents rain wearing guilty adds merit ride percentage erected rapidly resolve
equipped channels austrian ranks corresponding exercise retrieved missions bible opportunities
origins alex pain limits manual survive keyboards populations processing exclusively concerts gang
athletic opponents rev abroad giant hasn sponsored injuries suspended rival theories reveals solar
violin revised struggle swimming crowd spaces falling instrument rated cavalry ryan puerto
resolved suffering journals spending objective hoax ridge sentenced manufacturer philip solutions
restore spoke kids involves arena internationally saved arrest traditionally explains resource
borough focuses suit charter dangerous enforcement potentially lay psychology implementation drugs
thereafter alan mounted contributor decides demonstrate pope variant tunnel technologies searching
messages aimed bowl bias mechanical gradually procedure arrangement iraq harris jury server
locally outer rice odd transition col colleges favorite manchester checkuser engineers masters
queensland physician billboard judges bound cancelled photograph bond revenue believes traveled
trivial competitive driven instructions convicted wear monastery participating denmark choir
dynasty publishers frederick kansas patterns platforms samuel retail bomb colorado legislature
kelly ukraine commanded parameters bibliography remainder attending errors devoted douglas mistake
rebuilt historians shopping roll aspect appreciate cooperation hole drummer feedback cool tokyo
arbcom walking revision funded supplies respond organised confusion settlements cash occasion
percussion legs crimes reportedly bonus layer download continuous respective mixing farmers
harvard si tail assault fill defend arabic maryland longest ill lifetime nick eligible prod
conflicts unclear indiana signature talks thompson exposed tourism doubles patrol quoted tie
destruction civilian athlete sum apartment drivers advocate documented oregon boundaries poster
twin inappropriate departure padding characterized dave diverse warned extensively acoustic
forests favour partial tribute monthly fantasy indication tenure victim plate eldest essays
enjoyed legitimate experts connecting boats valign completing jordan belonging ceased speakers
electricity ne subdivision cheers lie citizen touring subsidiary unnecessary manage seed incorrect
acid columns minnesota assets irrelevant restricted bush throne finnish initiated kevin worse
copyrighted conductor connections identification lakes biological bed perfectly specialized pursue
sugar indonesia relocated toured sitting ross disputes isolated ordinary overseas constitutional
guidance narrative voiced mail answers filming commerce friday sweet caption informed reverts
dublin arizona ba locality emerged lawrence margin jump solely viewers coaches las recovered
grammar mechanism touch lincoln recognised riding poorly suburb writings juan adams battles
explicitly rocks depends lacking okay heading understood collective regime concepts placing
inaugural festivals strip portugal compiled mall provinces broadway politicians conversion admiral
cave transmission somebody load grows quotes verifiable belonged apple bureau trump advisory
button assisted bruce outcome antonio emphasis te bears holiday basin afds inherited islam
administrators engage weapon nickname spam dismissed metro raw substitute presents municipalities
presumably ninth mills anonymous unsuccessful define characteristic clothing inducted certified
cleanup ukrainian bright situations traditions deemed hunter houston restrictions christopher clan
gap naming reception publish cook morgan sand penalty originated recreation facebook presentation
navigation elder peoples baker possession cargo revolutionary crystal angle designation honors
jurisdiction drafted terminus habitat fundamental linking russell flower animation truly ensemble
coaching tons patent pink grace experiment linkwatcher logic dominated exhibited expensive earl
illness creates interaction victor thin increases allies indicating ties ncaa novelist matt
connect suppose opponent delivery moral campbell tribes robinson worthy npov manufactured innings
trials grades edinburgh germans violations wright roger vary doors exclusive orthodox nonsense
reaches missouri independently earning resort hunt recommend settlers hardly namely conversation
alice allegations atlanta belgian machines hunting remote pictured wisconsin kentucky legacy
vienna redundant departments feels permitted biology tamil blank difficulty wheel noting matthew
venture traded sang virtual crossed marry repair nelson desert chorus meat thoughts nazi raising
amounts arguing detroit egyptian diocese dfffdf deployed tours brings violent diego exposure
tennessee vertical actively angel libraries embassy trophy serial poll withdrew hell accessed
lowest reduction challenges commune intent simultaneously depicted clock springs wikipedians
inspiration organisations stewart faster fifteen housed finland vanity adventure tech chess
conventional tables extend funeral voices suddenly copyvio slowly carrier carter lap sing
attendance archaeological powered ideal consideration keeps carl truck destroy dramatic ticket
wealthy stress treat sung ottoman receives watching awareness commonwealth tested ani trio
blocking knowing campaigns imagine taiwan immigrants guests hungary marie microsoft intellectual
push sacred feelings catch saints coibot fled mac uniform shorter journalism alumni computers
acres donald reverse elite measured framework enterprise depression serbian romanian teach
vocalist tasks specialist variations faces copied carbon equally prices preparation ministers eat
accusations reducing bid marshall verify variation murdered printing fitted romantic protests
warrant murray malaysia entity leagues contrary mathematical kent andy recovery alabama indians
challenged sharp affair eggs dogs grave excellence acquisition recognize thesis addresses secured
dialogue wildlife wealth shut louisiana shield disputed lacks noble mississippi exit preserve harm
sufficiently surprised moreover exhibitions sh oklahoma seal kennedy bridges influences carries
tournaments celebration baron banner visits radical athletics expanding jeff gift pianist
temporarily specified dancing dozen tourist turner outdoor dragon ranging genetic eds atmosphere
lights beating prix revival dealt sequel rifle iowa veteran horror impression dollars surprise
jason sharing inch archbishop custom invented withdraw tier pairs attitude worker foster democracy
evolved consumer ruler somehow approaches displays temperatures austin math graphics focusing
mines anime nearest contributors thick knights montreal innovation predecessor dies travelled
diplomatic pole symphony virtually counts arriving graham cap coordinates pitch outbreak morris
autumn diseases employee jimmy targets dominant threats manuscript billy harbor kinds installation
oak graphic iranian evans supplied sailed distinctive exhibit ignored maintaining guards norman
yeah fighters reverting rabbi miami concentration pulled collect collaborated relegated submarine
redirected silent fewer unused coffee coins farmer manor warfare enemies complaint flights aka
playoffs progressive shops confirm quebec stick delhi reasoning debt justify burned realize amp
interface assertion hardware negotiations efefef execution graduation resignation dancer fred
sleep arrangements descendants charlie satisfy cattle seattle boards defended instruction
phenomenon ram socialist enrolled perceived experiments peninsula conspiracy os difficulties
grandson aboard landed worship aims opens symptoms thailand afghanistan fee jerusalem samples
travels demands proceedings ski woods leaf verse warren intermediate thirty coat loop costa
attacking clay freely handled chapters disney ar venues restaurants emotional workshop tea stops
neck muslims widow monitor ghost bases transit milk forth winds thinks blind collapse gary consist
scholarly ranges timber submit guardian examination solve boss guitars switched verified beliefs
lecturer nigeria romania parker decorated locomotives sculptor hurricane realized anchor mitchell
makeup convert paint compare arbitration wang lab welfare ex tanks journalists responses requiring
controls rhythm crosses breaks guys poverty friendship disaster ferry undergraduate luck hebrew
hosting explaining advisor comprises nephew alcohol desk permanently liverpool barbara complicated
geography wording slaves cultures surely throw procedures professionals owns warriors mystery
variable fellowship earn compositions upcoming regulation diamond criterion collins shoot roster
opposing virgin stanley abbey warnings populated johnny noise disbanded observation ballet
baltimore comparable playoff shadow involve dual layout connects bio parking shipping technically
cutting approached backed renowned amazon performer blacklisted plastic singers harrison drum
accuracy danger rico proposals robot alfred retain escaped deals beer seeds socks achievements div
unrelated muhammad developer stones ratings coached societies enters portions programmes
constantly sporting extending locomotive diversity structural northwestern monday sending
touchdown franklin directory proven congregation architects mirror pushed airline tale jonathan
carlos prestigious enjoy gen discontinued nicholas traveling corruption spots clients tip manga
rough farming documentation comedian problematic kilometers continental dissolved pointing
hospitals wolf confusing drink sultan copper spell searches virus badly thereby registration
companion pupils absolute numbered fallen stubs handling thirteen belt telephone christianity
efficient vcard detective founders generations client millions disambiguation slave catherine
dynamic robin das drinking elevated tiny camps madrid reviewing arrives stored ultimate cooper
commenced preliminary ignore catalogue lying instances calendar orleans dreams fran smooth extends
resumed philosopher signals closest liberty repeat prototype package dress abolished colleagues
villa arrive sword taxes buses breeding defining burning remembered mainland tales benjamin siege
stronger cleveland therapy blogs bearing rocket flew allegedly tenth utah southeastern consultant
fastest reflected discover investigate hindu payment lodge jail pronounced stem organic gathered
delayed nowrap hull bars funny ko immigration rolling routine prepare announcement afternoon
certificate footage harbour liquid emerging persian engagement departed oldid worn paste
christians literacy compound biographical warm predominantly minimal doctors manufacturers
incidents proteins craft assists governing deck carefully mere chase flood appreciated retiring
praise recall indoor theatrical chile artificial den findings lighting wells radar parade clarify
reveal bone sustained researcher charlotte nominee eagle ha roberts bigger observations helen
destination generic pub hate summaries pilots intervention butler equation heaven tomb cardinal
evaluation dependent uploader hip imprisoned territorial succession cfcfff rebellion integration
wishes susan administered teeth occasional sit affiliate kills disruption absent sysop judicial
bots incomplete fringe separately associations molecular preservation theology triple instructor
impressive cites customer developments sandbox cotton tape barry deeply towers joke consumption
prayer enable ka assignment enabled connecticut waves bishops endemic forever afraid gates cleaned
rocky lectures consequently casualties cult implies cuba jacob armenian veterans hoping
southwestern buffalo substance followers altitude sockpuppet cloud interpreted strict grants dot
richmond sergeant lang complaints developers kitchen hawaii northeastern inspector neighboring
contracts gaining efficiency promise gulf encountered mosque shaped abilities judgment recalled
tributary survival doctorate mansion symbols nominate colours var altered theoretical revenge
moderate adminname maritime fontsize platinum rapper banking purely fate hide dying pushing nasa
heroes shots sight psychological purple qualification orientation missionary portland strictly
conferences wake functional sixteen inscription collapsed strings duration consistently
reconstruction commanding phil lion hopefully ab compromise headquartered educator buddhist
obscure pale drawings martial ah inline taste manages wayne celebrity presenter intense romance
circulation killer oral reservoir accordance baptist commitment forcing saving caribbean feat
honored interim lanka rollbacker freight targeted careful stroke provisions synonym naturally
consequences desired speaks variants sailing est optional prevented nominating exile museums
circular barely browser lessons residing segments recruited argues landmark profit underlying
mixture rebels geographical ffffff fourteen footnotes authorized bunch auto abstract filter module
colonies axis birmingham reliability railways counter dozens overview smart tube amsterdam
severely adventures handed lat encounter presidency honours app fortune missile notion hitler
paying celebrate diplomat horn customs vector cole agrees obama deceased defunct cricketer
nationally citizenship broadcasts checking aggregate dallas monster ruins relatives conducting
centres ken interactions cats boxing acknowledged flash performers civic confidence karl glasgow
delay profession victorian fork kid competitors grass accommodate stretch serbia insufficient
murphy pitcher disappeared witness orbit admit illustrate servant grove bulgarian cartoon
statistical conjunction travelling fifty implement jerry passion trustees privately argentine
striking beneath settings pittsburgh maintains jay biased luke promised cuts likewise rider
supplement discovers edwards helicopter construct dennis survivors oliver assumption geographic
reserves lecture advised voyage retreat declaration favourite header victories firing refuses
attribution formations comprising releasing forget impressed raid distinguish unreliable alpha
automated nationwide fake whenever advertisement keith milan oxygen mediterranean propaganda gods
inches brooklyn depot vancouver innovative investigations tfded currency varies divorced nicknamed
specimens portraits curriculum aa riders nursing crops keyboard icon lover moments screenplay
autobiography sensitive quartet delta arkansas binding skill prisoner mutual provision chancellor
stolen boxes entrepreneur exterior codes sheriff explore farms illustration particles gear unfree
surrender spelled extraordinary lawsuit audiences introduce civilians clinton electronics
accomplished sanctions vincent anybody larry respected drove rebel matrix bernard happening
estates beaten distant diet grid rob needing strikes burial suspension excessive anthology
exploration hometown suite soap heir divorce fortress bills busy beijing preference legendary
thrown directions plates accidentally lesser honest labels mess ports reforms eating syria
miscellaneous activists gaming nationality licensing spectrum nova gathering broader hat globe
plaza stale composers operators hopes phoenix wire laura rush varied alaska pride decrease
radiation renewed considers brands magnetic watched deliver playwright attract militia rogers
tribal warner upset imposed speculation pull thai ladies sandy unanimous refugees aggressive
legally collecting interactive craig terry useless depicting explosion dubbed agenda trend hamlet
volleyball nurse mainspace colombia streams expertise semifinals girlfriend horizontal misleading
highlight rewrite aids accordingly xi crashed presenting stationed nights settle garrison wheels
rally meter stability philosophical estimate quantum mars exceptions dialect terrorist doctrine
endorsed pierre puts loved marking memories superintendent separation adequate probability heights
precedent translations coin enlisted illustrations supporter divine dimensions poets listen
neighbouring underwent punishment sometime genes discusses discrimination notoc paragraphs export
transformation householder infection pitched array nationalist depicts runner attraction
sustainable patron interviewed circa furniture philippine constitute synthesis precisely kick
discipline guinea watson migration pit translator devil keys differ circles sheet mentioning
harold reviewers gospel everybody hammer occurring hudson precise dawn threw saudi alien vital
insert considerably lloyd succeed hans reflects reserved eve mason healthy lasting pursued arch
transformed burns rendered investors permit args measuring peru herbert fault jet shifted upgraded
healthcare wet hugh gauge wrestler associates steven cleared varying bombing demanded identifying
nonetheless hoped committees protocol workshops bin consequence croatian reactions shelter
eventual florence dinner pan fat anymore pastor floors dick democrats lift standings gross
subfamily wondering hey wise armies seemingly engaging remarkable elaborate prof firms mature
tiger siblings unity logical bones bulk tissue collector aerial ret iso interchange pregnant
raymond vague estimates onwards stuart vinyl pursuit bits yorkshire pending configuration centered
layers shah outlets catalog priority questionable boulevard angry formats azerbaijan indonesian
believing joins quot licence hampshire managers inhabited sits palestinian counted hurt supposedly
caps concentrated ought finalist surgeon protagonist pine proximity bassist algorithm descriptions
applying crop mistakes unencyclopedic politically recurring disabled viewing mad namespace
reasonably hybrid strategies staged imdb panels twentieth privacy likes shock adelaide protestant
diploma scout inn silly lock wanting coup perry lisa autonomous practiced petition pack sullivan
manhattan munich jo patrolling environments clothes substantially accounting wore questioned
mysterious yale joy suburbs protecting authored sick mouse ethics seized answered edges relay
requesting collaborative utility angels burn pedro prohibited screenwriter proportion pace twitter
res directing preparing hub priests tigers epic carved varieties loose pounds han breed integral
rely palm explicit advocacy phillips mathematician updates airing vietnamese coordinator ordained
cent thinsp aftermath harvey insects ccffcc avoided convince consent decent rainfall shakespeare
entities temples curve lengthy highways bench prompted ancestry luis trinity mo quarterback
jpgfile biographies grain rid punk pond fees kenya acceptance yang barcelona newer renaissance
liked learns addressing reed arc measurement lifestyle hughes slight acclaimed crazy rangers
explorer sheep arbitrary fluid ted gregory draws performs topped maine objections rick hotels
grandmother genera shallow lions feminist gameplay rape beam clarke warrior nato fraud
compensation holland athens lawyers demo drives greg computing neil kilometres midnight stake
goddess introducing pakistani jefferson sec holes loves fights indefinitely gilbert everyday
inventor manuscripts admission hop bristol capabilities congressional liberation corrected
venezuela reportscoibot larvae alias ti physically proceed quiet fed governed nose vicinity
stanford adoption highlighted filmmaker trips compounds foundations ralph publicity giants
manufacture objection humanity hitting appeals offense chen arnold tends rivals genres
investigated preventing disk ai danny pound sub airlines rises excess lit remarks nineteenth
differently bobby scandal sequences detected prey earthquake demonstration democrat pen mechanisms
eliminate decree graph exhibits ammunition derby factual forgotten canvas acquire kiss enzyme
diesel venice proceeded finale tactics monuments deliberately pipe ruth crucial palomar sur
chambers surfaces inland forty informal terrorism defines prevention communicate weren snake
deposits wallace tourists rounded runway aunt scattered acclaim egg compact sean tune violated
throwing enhanced foods sin violate nancy supervision slavery viola bulgaria handful flooding
reformed apartments aboriginal recommendations streak quit pushpin relisted marvel commenting
unions facilitate uncertain sad terrain shoulder feeding commercially jointly formatting openly
efcfff monarch ballot assembled leonard palestine frontier absorbed subjective referencing
holdings par batting provider transported fisher nepal delegation renovation invitation biblical
mineral kate scales ranch threshold harassment storyline invalid bow flute alberta berkeley
cameron ta mediation organize economist eddie pearl galleries publishes albeit dear charted
couples productive intelligent gather undertaken challenging saxophone syrian careers static
merits continent geometry pi fossil casting judgement smoke joan beside jose recover emily optical
revived bat manuel satisfied cooking canyon rankings decorative determining intensity activated
broadcaster shrine inaugurated suburban accompanying observer infringement freestyle sculptures
quest zones harder touchdowns mechanics invention doc listening triangle curious imprisonment
consulting voluntary tomorrow cluster disorder investigator vegetation criticised wickets gravity
condemned tough vacant shaw examined lebanon classics brisbane renovated delegates yesterday iraqi
receiver boarding ing toll zhang presidents hostile bengal para referee muscle equality croatia
bennett spencer marble continuously reconnaissance violating nowhere cabin kit murders rotation
legends sudden definitions contestant rookie prejudice contestants genuine sanctuary mentor
eighteen fires ritual spite colored combining beta dressed recreational councillor trace cello
unofficial counsel spin altogether critically witnesses rings histories notified neighbourhood
professionally slopes knee conceived perception favorable specimen highlights hindi ridiculous
dust consumers evident molecules innocent hiding auckland replied hart correspondence louise humor
seminary aaron conventions gabriel cleaning rivalry tracking weird madison canton trainer nevada
distribute achieving seeks lords refuge placement chronicle decreased integrity predicted rebounds
ottawa premises clause pat governance exceptional preceded regiments certification fragments
organizing monk initiatives marksize inserted religions norfolk prolific amazing manually guides
trails justified pete blatant con derivative skull mask magnitude bacteria stepped heavyweight
promising bodyclass hypothesis flora vulnerable worlds expelled vegas tobacco dense lifted
withdrawal pet lineup noteworthy concerto debates trumpet brilliant maker userpage gfdl thursday
duplicate loaded bag nest combine cream physicist cruz repairs wireless automobile sponsor
assassination costume excluded loyal bullet basement theological facade clinic sunk wellington
princeton emigrated artifacts stuck responsibilities julia melody prominence newton tactical oscar
scan balls overcome comfortable defender quarters tommy myth plains emma stamp excluding sizes
delegate boxer spa staying verb rescued arbitrators neat inactive lucy lucas ya translate rap
recommendation velocity sake inherently fusion zoo flags voltage relegation bet harsh subspecies
quantity harmony maternal allocated buying shanghai metre variables todd userbox academics
byzantine diary averaged abbreviated stupid ivan comparing petersburg java tagging unreferenced
glory silence infinite userspace deletions montana shed bomber canon dimension bowling dakota
referencesexternal deserves intend neutrality bulletin methodist obtaining globally sierra
testament mercury assess dollar alternatively explored liner adopt endorse cameras asserted
archaeology imported pump ace donations enhance lease ignoring individually attractive assert lgbt
catalina davies diagnosed cuban blow massacre agreements spy mario plural convoy secular testimony
filipino longtime tenor correspondent dame inform conquest faction deciding monks illustrates
trans vandal swing enrollment terrible planted investments ho keen reopened cruise rachel senators
motorcycle sends contacted chest depend measurements counting denver collegiate cheap celtic owen
payments planes smallest chicken cannon kenneth constructive airfield restriction participant dont
medalist cycling controlling crowned tickets spotted whatsoever notices auxiliary query lucky
linux comply nashville ambiguous brass indefinite relates bout mandatory anglican syndrome
detection elderly arguably develops mu nebraska boom generals intact unveiled verses worry yu
walks bonds dropping ki yield bug bounded chiefs similarities proceeds georgian strongest doctoral
auction governors capability relevance guided linda charitable ceiling designers elimination
ceremonies otto prizes lens suffer enormous quarterly eagles arose dab struggled reprinted derives
hanging expired bath tension bread font luxury andr holmes sony readily fixing choosing duncan
endangered comprised ghana pirates cylinder memoir successive justin pleasure po destroying
advocated shtml conviction locked mythology shortened plaque violates ton portfolio barrier
resides accredited broadly consolidated availability tackle traces accepting custody rulers bailey
spades enterprises celebrities wonderful phrases trunk decoration goalkeeper brooks climb
wednesday nigerian choices thermal dome laps hydrogen simpson garage carol sprint stance tight
particle teammate blake porter gothic fe ellis sectors narrator merchants albanian beds bore altar
equity outright owing wholly stevens chef hamburg lengths advancing battalions batteries
coordination motto marketed accurately treasurer dubious meaningful locals tackles dish blurb
abraham graduates forums proud solved consciousness tendency realm caroline recreated
unsuccessfully technological escort compatible illustrator detect palmer geological tuesday
creatures slope expr cincinnati laser fitness advances deeper complexity sphere scripts bike
galaxy backup sail finite plantation crater encouraging commit arabia logged suspicious
justification miguel steep sue cliff invested oversight advise salary leeds contracted insight
trademark folks adviser fiscal inferior kumar kerala gotten unified fur linguistic cox objectives
splitting raja pin climbing prints harper mate warsaw delaware teenage deployment stopping sorts
ancestors marathon telegraph guarantee trivia secondly consistency relate quarterfinals everywhere
flagship machinery episcopal toy graves ash stockholm commentator sketch conclusions corporations
della nobel floating baronet trim import duck handbook struggling lets fountain hood timeline
transparent bankruptcy approaching rectangular avoiding risks unaware balanced rubber hearts
specify trick freshman councils revolt mistaken reflection watchlist powell circus searched
descendant pageant reflecting dynamics fruits brook trucks columbus convincing incorporate
neighborhoods employer trailer screenshot brussels contacts commanders marc inspection coined
investigating diagnosis cottage reversed ease bombs extant divide proclaimed generating cork
breast singular responding surveys affiliation shoes puppet amended forbidden holocaust colin
regulatory scorer dancers arrow demanding frames cohen speeds josh contentious unincorporated
knocked organisms deserve motivated evaluate enlarged lightning teaches accommodation classroom
sleeping matching marshal enacted flown labeled adequately presumed postal schemes ideology loans
posthumously referendum bare creature burden flowing immigrant presently systematic atomic
sociology darkness unnamed flies retire lighthouse observe republicans hon constitutes surrendered
encounters exercises sings naked node poly identifies twins diving dissertation insisted
provisional realizes jumping marsh spacecraft destroyer mild treasure blade differs colleague trap
unblock embarked chaos transactions humanities locate expectations rational emeritus professors
embedded terror shells inclined ping upgrade descended mart screening compliance poles scenario
spreading chances honestly parishes disorders retaining reputable pavilion mos wound beats
providers rushing mammals thumb treasury intro pointless revealing queens witnessed podcast grande
threatening equations woodland infected affecting cheese rez rector disagreement cooperative
garnered sponsorship sovereign gibson crews checks slot confirmation stern peaceful ren uncommon
modest tab yours inception demonstrates visitor cognitive factories alter spirits enclosed
exploring modes advocates dining theorem barrel capitol clarification trapped accusing lo mesa
listings breach outcomes drag dedication trilogy bordered corridor fatal detachment dos pocket
attributes catholics intentions trends humanitarian finest partnered flowering casino narrowly
atlas stems competitor rehabilitation recipients minus finger pollution wisdom screened gains
loosely guild prospect betty implications terminated excuse secretly streaming tan implied
determination judged shapes celebrations boyfriend bicycle skilled terminology pursuing
personalities dialects lacked qualities spare persuaded valued marker paths walked patch infant
prosecution abortion firstly protesters millennium interstate comparative marines mandate
prefecture oval jake enabling informative expense surveillance teen cyclone tyler glad portals
ethnicity affects filling leased lanes interrupted chains reward limitations arise wow lighter pe
frankly demonstrating ana chaired photographic glen bugs behavioral columnist pioneering safely
pseudonym wished sacrifice preferences viable peaks idol modifications calm astronomer denotes
aesthetic electron nationals accusation blame nobility armor rows curator troop suited tips
soprano console encoded loses corn folded pregnancy bypass herald courthouse corners beings ally
civilization servants stamps elect duet arcade mastering distances acre meantime complications ear
clergy carpenter dirty potter stats mud lesbian teenager metric paradise racist disciplines indie
interact rewritten designing wartime heating credible declare seating projected bottle memoirs
prefix holidays modeling rent complained welcomed builder orphan accepts servers rifles planets
magical alignment transform talented noun parody flee tragedy irregular possess miners jam halls
silk urged expressing refuse limestone pupil disability chip termed seventeen maiden summers
reunited painters constituted restoring uninvolved persistent statues undertook dealer deer heated
struggles isle sued empress anger occupy convent asset textbook virtue uprising alert curved bend
stint dental resign juvenile savings inscriptions incorporates raids pottery madonna resided
nowadays cry resembles barn witch commands leather silva jesse appropriately obsolete switching
phases examine homeland resemble outlet homeless verification arctic neologism thoroughly resume
treating tongue seasonal knockout pronunciation modules appealed bach plateau timing badge
brigadier courage racism filing dock talked habitats cherry coupled ore watershed indies batman
attained interference sank landscapes surprising menu probable radius pleasant inaccurate cyprus
letting realistic perspectives burke phenomena panama reverend fossils makers succeeding iconic
blacks notorious myspace incorporating knife trek functionality deny butterfly napoleon wilderness
promotes logs arsenal launching somerset bother um swift granite chassis utilized transmitter
quantities supervised bells devon afterward bombers specially trigger bo demon possessed crest
acknowledge gifts congo forgot selective teachings countryside damages mapping aw profits saves ua
theaters specializing loyalty capturing wives sailors invoke congressman worried peers incorrectly
ag pension watts thriller chi pour diagram yearly folklore masses cure primitive chronic wheat
conquered firearms demolition presbyterian toxic hectares unacceptable teahouse runners scratch
torpedo censorship effectiveness tel advantages flexible precision survives financing rod
constituencies remake collectively holders torture steady atoms philanthropist reproduction
squadrons decorations anthem specification healing enforce consecrated reinforced sketches
unexpected romans navies ensuring plausible morocco breakfast hardy canceled ancestor carriers
analyst starter enables bitter expenses hang observatory admits penalties slide livestock
controller combines reduces tired missionaries overwhelming kyle continuation barracks geology
procedural lateral minds ant peaking attractions commemorate preview membrane dairy regent
reluctant kicked cardinals tender evolutionary viewer emissions collision install emotions
astronomy alpine legion accidents cache volcanic odds apologize dances approximate frozen
originating pipes chuck frankfurt commercials container fits institutional sworn habit acute
manila remedy traced motors practically warehouse creators rendering lone chemist feast migrated
transmitted cloth wounds fabric lunch similarity qualifies tonight jungle eleventh momentum dig
marginal stays abandon apologies revisions portrayal remnants fence forewings scrapped terrace
swimmer ain tin breakthrough ecological discharge dale mini encompasses introduces steal
discography chocolate banker surgical refusing trustee brewery strain validity missiles echo moses
councillors pleased specialty anon smoking cooling domains definitive lineage isolation loud
proves meanings exam feminine ethical prosecutor prominently freshwater modification finishes hung
settling suspicion elephant offshore mothers underneath alternatives possibilities drafts
motivation abundant functioning aided fairy regulated profiles defeats patents donation
importantly drainage italics valve executives outline chemicals proposing postponed pioneers
confined fingers spectators imagery shame employers imagination fantastic secrets premiership
skating symbolic underwater physicians scouts anthropology confident stakes mood paperback picking
shipped overly eaten pier boot promises pot hooks sally tasked tide statute ads sailor borderline
offline polls darker invaded traits wrestlers villagers asylum counterpart tensions commissioners
wards employ shirt clue interpretations drops emblem carriage beneficial informational defenders
loading subset alma password conclude organizational contributes cameo conservatives caves spider
songwriting organs inadequate lovers textile shoots declining governmental supervisor tang
faithful lunar ballad footnote dorsal essence yahoo monsters guaranteed celebrating freed olive
steering lightweight categorized rainbow blast armored beck clip glacier clarity branded
ingredients declaring showcase halt mascot honey chronicles tornado metals compelling impacts
harvest vowel sexuality freeway gonna mob oriented trafficking replaceable imaging toys privileges
binary penguin unusually composite subscription ja tonnes reject commissions coloured torn
consortium tears outlined lung displaying tertiary frog castles burton newsletter powder deity
fever instant photographed breakdown downstream mercy afford geneva clearing competes prohibition
analog ois atop happiness submarines conversations reunion coordinate cultivated easter securing
sophisticated ambitious favored entirety criminals blamed heath hollow tallest excavations syntax
announces whereby drunk borrowed intentionally inherent subtle strengthen comfort monkey survivor
ecclesiastical immune judging gateway polar airports pressed bee expressions mirrors twelfth
alphabet booth employs cage marched classrooms marriages sanctioned treatments ears implementing
cafe spanning structured ecology beaches rope repeating unemployment undated linguistics homer
sorted frequencies punches asteroid viewpoint protective consumed inability instructed logan paved
dell opted precipitation maya viral continually undergo batted shaft cyclist soils bizarre
revenues cultivation extract repertoire encyclopaedia courtesy hierarchy subjected maxwell shocked
fraction subway ribbon transaction localities sovereignty hire highland refusal harmful leisure
slam escapes targeting exceed mice throws notation sept depiction theatres beast autonomy storms
dissolution denis oversaw simulation hiatus statewide relies genius princes transfers warn ky
porch replies progressed savage loaned laboratories interpret guru swim attitudes decisive
practicing oriental sox speeches vols marina recruit surrey alto aforementioned launches ion swan
algorithms concentrate buddha rat auditorium consul wages uniforms grouped ceremonial invisible
thereof atmospheric subcategories purchasing occupies bride notification explores freeman horizon
caution dramatically keeper feared timothy stripped clarinet paired ae numbering lined proving
santos logistics sanction cycles omitted battlefield abbot rode burnt yuan sponsors orchestral
corresponds natives differential licenses seas terrestrial tense picks tens riot substantive
pipeline coral armoured neighbors nazis airborne talents occurrence rides clusters attribute
varsity irrigation desktop sup adjusted batch visa algebra teamed overnight liver raced suspects
residency simpler decommissioned damaging vacuum detention thunder ye vault griffin blessed
incoming evacuated discourse pistol apollo remarked wears listeners valleys delivering costumes
approve flesh flame sheets wage positively assumes reside automotive alike passive salon annexed
critique birthplace overtime kidnapped petty questioning humorous drake relied contexts curves
ventures campuses advertisements porn comeback doubled correction genocide memorable vampire
inmates anticipated voter mod cartoons vandals reporters confluence demonstrations televised
molecule bloody monarchy swept fathers synagogue spans chapman exclude disappointed premium slogan
tram prevents upstream sunset abbreviation convey lily refugee extensions bark contractor dirt
apps positioned countess deadly interred lobby anatomy unsure processor za latitude berry
prevalent interval triggered institutes solving villain gambling verifiability repaired phones
void boost receptor sophomore cow crane ave vista cadet vegetables explosive passages persecution
operas bros continuity carr qualifications printer chang networking retrospective pirate lifelong
umbrella tended chartered reorganized appreciation intensive assumptions fears destinations
obituary encourages financially petroleum clicking feeds seated investor jets spur dub inventory
fraternity recognizes wagon retains concludes accent aligned submerged clouds tunnels desperate
triumph inconsistent candidacy inheritance troy theft lately screens recruiting yields touched
sitcom underway accomplishments cellular telecommunications kerry reservation definite displaced
pressing shuttle constituent dragons acquiring baroque manning awkward marching polo synthetic
limiting overlooking monetary coordinated transferring activism airs apology assisting unsuitable
atom matched documentaries poetic winters suffix shepherd angles realised absurd gymnasium
emergence bang sinking enforced moth cruiser schooling unfair afghan explanations evaluated def
textbooks collectors rushed eternal copying nervous brad installations arranger lin pulling ink
helicopters researched eponymous skipped reissued eng electorate objected detained compression
fauna slower canterbury dad minerals riley gif announcing casual logging cope weakened whoever
abusive roller unpublished emphasized meal mobility genesis spatial halfway tubes passport
pandemic flank catches aquatic fulfill processed aging tribunal deputies portable utterly
criticisms prophet minorities regained invite lynch paternal candy instantly threads deaf emerge
disabilities gu quotation rude reconstructed practitioners monte simplified librarian frustrated
residences assignments flames norm posed sells conception electrons convenient granddaughter
scrutiny teammates sealed permits tucker incredibly bats observers nonprofit corrupt credibility
converting prairie reassessed shark fletcher posters plasma quoting tract speedily communists
scenic selections substances fin quotations kirk chat unidentified deliberate fern fold successes
accompany backgrounds modeled complement miniature webpage tribune kingdoms drinks antenna taxi
undergoing raises scotia nurses relieved pays forestry transcription roma vacation cease oath
traders factions negotiated authentic packaging android necessity shadows premise spokesman
databases induced destroyers salmon discovering partisan displacement jin methodology belle proxy
advancement intimate concise offspring downloaded preserving ranger signatures recreate courtyard
undisclosed ou offset removes pertaining dishes constraints negro buttons outreach outskirts
sonata adjoining slang ugly flooded meta sexually ensuing fisheries theologian combinations apex
delays volcano yacht markings vocational debris jenny rotating pastoral jokes concentrations
numerical rituals digits gym indirect inscribed rented pig uncertainty developmental translates
venus hist saga realizing midfielder daytime indicator carnival demise botanical johns advent
quarry abundance airplane fuller precursor mortality promo increment raiders occupying
misunderstanding cement botanist niece creativity strips miniseries labelled shorts neighbor
subdivided patriarch sage throat moist moss laying surprisingly shores conferred hay satisfies
unfortunate doubts spells pathway rockets rays exciting fundraising poison promoter unanimously
multimedia teenagers rumors stack brackets deadline twist fortified verdict announcements maple
pose decay formatted lime minimize honorable nerve consort preparations typing clarified
discoveries midway announcer exports precious superman punch impose identities experiencing rolled
chronology usable sandstone violinist ashes undue treatise riots heavier rowing upright
reminiscent cropped sonic kay prehistoric sar semi bombardment logos convenience asserts tunes
wreck apparatus trauma firmly penny updating cake wizard representations commentators projection
sacked webster figured defendant liberals subtropical nucleus jumped blend genome mural wade
telescope academia triangular appointments offence confronted souls tragic banning lou mistress
amid fierce brave sensible predators behaviors establishes deposit verbal vintage activation
financed ordering straightforward finalists exiled nodes constable specifications rim debated
rejection nave negotiate desirable euro praising securities supernatural rex titular reef circuits
loads researching nos suffers rabbit exceeded bays troll collaborations baltic instituted
advocating psychologist notify yankees realise concurrently shooter softball barriers eliminating
dash pic pierce prone choral tolerance repository eighteenth comprise ruby examining agreeing
redirecting miracle generator unfinished cuisine feathers dans masculine differing civility
landmarks robust gifted thrust plots sixty backwards inflation goodbye granting organist kane dive
honoured providence tooth clash papal sharon resist strand crashes nationalism cedar highlands
buck lonely latino nutrition counterparts fragment constructing rental cares randy stealing
excavated ambulance gill partnerships shiva sympathetic evangelical spokesperson suppressed crush
unchanged shade hunters issuing considerations caesar calculate gentleman photographers spiral
recognizing ruined discharged astronomical chooses promotions vale pharmaceutical tributaries
averaging fuselage satellites stranger slender sadly disposal peasants prussian whites capped
rebuilding transparency armour iris sen labs debts pyramid setup comparisons depict bedroom
likelihood pools lyric evacuation genetics syndicated cups determines intel detailing informs
grandchildren rep expecting intervals integer popularly infamous expeditions render skeleton turks
lumber lesson overhead vicar habits icons optimal predict correspond bates specialised tally beef
promptly recognise ancestral shoe adapt incivility detached spectacular progression sterling
forested adaptations robbery charleston confirms nam lez steadily crap fool strengthened horns
defenses amendments discretion willie failures tenants standardized peters unconscious sensitivity
substituted subordinate breath forthcoming typo replica unblocked discouraged niche prayers medley
readings litigation acids sensor float sheikh psychiatric victorious disclosure exposition reactor
unhappy retrieve socially loving workforce geometric siding weighed troubled renewal tricks scots
bolivia clips categorization remotely mountainous hiking filmmakers innovations improper comma
oblast ourselves blown subscribers qualifier rejoined mutations stark liability presided homage
contests kindergarten answering visually sanders casa recruitment descriptive wrapped accumulated
concluding indirectly stripes beloved dried portray paraphrasing skiing investigative exploitation
magistrate vein complaining expressway framed donna transgender originates mound refrain levy
persuade analyses contention overturned sabha observing eclipse testified staging fare frost
charities infections partition pillars routinely emotion foremost exotic recovering endorsement
unfamiliar pharmacy chiefly biographer slate reproductive disappearance directorate accomplish
duchess incidentally revelation wheeler platoon expresses divisional sunshine compulsory undid
grouping implying sentiment ham investigators extraction aiming shifting leaning feud specialists
specializes resembling bust upheld poker hemisphere prosperity obligation semifinal chaplain
possessions unstable obligations arches isles namesake pioneered uncovered calculations beth
attachment chronological coronation depths climbed regulate cheaper undo bullets cove slip
assertions attracting pedestrian hindwings renovations ideals shrub gaps bureaucrat fortifications
visibility undefeated exported employing suffrage remixes calculation deposited stomach advertised
hymn nominal devotion vocabulary rue motives shortage predecessors lamb canals surpassed rebuild
incredible archer rom dominance proposes annoying insists nominees reinstated wherever
entertaining aliens weigh gloria devised puzzle sustainability endless randomly squares majesty
cassette robots regain closes teens separating educate spike riverside passionate garbage conform
prestige paramount curated summoned newest possesses balloon relying facial headline generates
fiber disagreed suits aria blanked murderer invest patrons freelance wool incarnation surveyed
patience helmet captained blanking economically digging curse fixture superseded unopposed viking
inning onset consultation terrorists equals mus swamp tapes orbital redevelopment conditional
enthusiasm tiles postgraduate carmen laptop accreditation insect raj madame periodic maid
aerospace hunger neighbours meditation snails denomination fitting reliably wolves che lowered
turnout births destiny privilege bent registry trolling xu campaigned blades styled cancellation
rats packages armament hairs soloist emmy weekends wholesale dei forts stained integrate parkway
tutor yoga confrontation demographic lima jewelry ruin nursery guilt antarctic bothered hurling
santo apprentice neglected cubic dislike amino troubles bye whale exams patriots adverse insignia
statesman nu portraying baba grateful mint announce treaties thickness indiscriminate hiring
highlighting symmetry abused bred computational drill smile exclusion homosexual principally
charging workplace speculated coding spinning ideally trades engineered crafts breeds norms
unprecedented surroundings hawk apostolic excited extinction glance assassinated distributor
homosexuality contemporaries famed uncivil cliffs sol soviets ger premature jubilee challenger
accounted cousins tissues offerings bowler bans townships cab crude alterations diamonds
ideological floods aluminum stressed gazette zip elegant skip barker conscious establishments
deluxe holly gentle captive enthusiastic smell burst collects joey wherein vacated juice coastline
caste prolonged tumor shifts chad polling patronage profound sparked inclusive postseason
hereditary pressures portrays accidental choke analogy digit stairs tracked babies barber lambert
shipyard cartridge consulted railroads soup valentine clever intake wines rhetoric erosion
pitching posterior shareholders disappointing mickey frustration nineteen imprint basal eminent
charting organism abolition corrections solidarity pilgrimage steals dom disco complexes exchanges
foreigners confederation sect sensors resting dividing monumental preacher watches messenger backs
spends reissue generous dismissal airplay adopting hostage scroll motorway excavation muscles
taxation cop margins shields violet gravel donor outfit nobles pulse composing cents procession
themed stretches mentally militant rage johannes pile conservatory akin reflections unverifiable
instrumentation competent panic insult camping companions prescribed rolls addiction strait
stretching resemblance injection thirteenth doll flour ming preparatory unlimited credentials
plantations suppression refined scholarships halted disappear stereo execute rouge socialism
retarget dignity communal crowds migrants prompting jurisdictions authoritative troupe variously
correlation audition jockey ers laureate fuck happily breathing advert amber branding profitable
controversies meadows enjoys lyrical lib acceleration retreated chips elevator erect farther
synthesizer militants analyzed fellows literal voluntarily crushed probation examinations cologne
ladder extracted buddy supportive rebranded chairs laugh downloads crack uploading berg dwarf
mater complain participates suppress batsman builds peasant weber fertile cone dug collaborate
countless franco nobleman unwilling equilibrium alarm reigning gymnastics jacket audit playground
undertake internally obliged mighty characterised moderately hypothetical isabel sustain vowels
ions contingent enduring undergone flats innocence kashmir rapids exchanged nat protested
renewable adjective utilize inter funk sixteenth satisfaction wash pos holt reprint react boots
isabella proportional ignorance sorting ratified turtle worthwhile sticks dwelling fixtures adjust
barton bah denominations caucus sunny anxiety choreographer immigrated pepper snakes
reinforcements statutory farewell dramas catching warming awaiting kindly bite incorporation noon
ceramic heirs maturity racer dispatched parole noah crescent vacancy patriotic markers plague
productivity flawed swords denote exceptionally relisting scouting filters jew pie anterior
touching devastated conceptual strengthening humour demons ivory typhoon mafia dimensional
allocation crow confirming retention attested evidenced podium sink ur disasters ministries bags
meals volunteered sharks diagnostic warships bilateral capitals brutal majors boring disturbed
selecting exempt analogous inevitable westward alley perennial lifting acronym phantom commandant
evidently hawks consolidation derive striker sincerely locks hatch seals dots madras dose heroic
rigid affordable proposition marrying drain kidney captains protocols recruits engraved hint
semester bottles threatens communism retailers allegiance handles texture wishing decreasing jumps
lawn gasoline maggie null fined diane backlog emphasize lamp derivatives concur induction newcomer
admired alternating kai rewarded proprietary focal ambiguity solitary woody fleeing outdated
delivers depictions receptors utilizing resistant colonists grocery turbine probe roses ivy midst
exploded subsection sodium visions shri eligibility liaison insulting discs ulster remark downs
staircase cooked lounge insane mom genuinely stunt perkins arises jesuit bacon symposium panorama
fixes opposes escaping weighing clearance obstacles inauguration restrict denial centred
reelection brush herb mortar policeman appoint hatred pike falsely arrests repetition confronts
nordic satirical fleming stocks cables bordering polite patented hmm sheer cartoonist veterinary
culminated trombone invites mapped vera ee evaluating clashes discrete straw archaeologist
documenting antiquity springer committing patches campaigning brigades patrols arising tai gases
judiciary drought killings systemic conducts commodore verbs honda insist conversely overlooked
colt heather lasts misuse syllable anchored trout skyline weakness chrome destructive mayors molly
bangkok pas dee shy impacted prisons currents actresses ambassadors salvation congregations damn
satisfying sampling philosophers illusion infinity attracts sympathy ghosts jaw chord flemish
bloom friction lowland concurrent falcon meaningless playable cord grandparents tap deficit howe
mama sweep bulls duel analyze commuter homestead pleaded receptions alright flexibility dominate
metallic motif secretariat harp remind bilingual flavor picnic hale travis om gale ascent
commemorative ballots stretched explosives vaccine guessing tablet takeover wheelchair gable
packed brake pigs lean merchandise builders marquis nil illegitimate presentations crossover
favoured lava pitchers culminating utilities mega parsons preface duchy nautical collar bricks
revue earnings fog plagiarism tina summarized urge seventeenth unsigned dull lazy headmaster noel
cube disqualified navigate revolves stylized melodies accession rollback vertices cosmic raven
narrated aurora restructuring regret arrange stole introductory beetle seniors gamma accessories
hastings imaginary dump mistakenly midland corpus organizers inequality immense tear lotus
prostitution spouse captivity chairperson departing myths dispersed medication settler bind
monopoly farmland centennial exhausted canvassing junk surplus tremendous finances recipe
preserves mat shit mir colorful cowboys defendants lovely entrepreneurs unexpectedly hardcore
reorganization redesigned beaver pits fluent naturalist borne cinematography presume rails accuse
mosaic submitting weekday grape elevations supplier greenwood crystals overhaul affiliates
negatively germanic clarence seminars parachute motive drowned pizza prospective mare mortgage
sized headlines onward signpost grammatical washed nitrogen centenary warranted otters
collaborator manipulation tempo haunted regina sleeve knock slim hm compressed confession
accelerated rovers conflicting prospects exceeding proceeding epidemic assured respects summarize
bees openings proponents warden luna supplying nude cowboy pal sharply submissions programmer
groove mandated cannabis fourteenth badminton punished christie cadets landowner sauce declares
immunity weaver sunlight communes diplomacy nightclub hank posthumous urgent amusement notoriety
substrate ecosystem toilet foul horrible unrest interfere dismantled seller exemption thief priory
spun hailed nicely endurance ironically ut organizer silicon cruel viruses initiate turret grip
gradual ned coherent tavern encoding disagreements motifs lyricist imposing lance urging empirical
propulsion intersects puppets reproduce scenarios customary devastating neural archival dwellings
inserting archipelago antique continents sacks prefers ensured blessing commencement feasible neal
abstain willingness booklet planting fundamentally contractors laurel seminar dams deported
frigate successors collaborating trait tones autobiographical overthrow einstein illegally leap
sands botany disrupt cardiac ordnance beginnings circulated strikeouts creations dodge preferably
physiology insights arrows deities lastly cane risen practitioner solicitor attendees saxophonist
reds distress upwards stein speedway behave butter mechanic masks wanna absorption fancy fishermen
transitional leaked gala intends ramp corpse periodically mastered capita intentional acquitted
devils differentiate handball beard totals diminished peerage ordinance interdisciplinary outlook
reconsider tent denounced emails intellectuals seize forensic punctuation recipes attorneys cubs
ranged digitally grief pathways hazard switches tombs judy appealing pledged cam escorted
translating dover vendors choreography viscount captures bury prediction infants willow glasses
calcium bullying aft exhaust boiler biologist analytical magnet deposed angola tortured travelers
withdrawing propeller aluminium expiry decreases hut fowler drains degradation dinosaur
criticizing mutation spawned lent universally flint replay painful ashore recalls leone tuition
expose tidal cancel emission crusade interventions pillar milestone embrace commemorated ceramics
expectation grossed kirby illustrating enzymes brotherhood compiling descending weaker
proclamation reprise scanned persona treason confront oversee furious ponds fascinating bestowed
annex famously lacrosse hobby disclosed replaces wasting waived traction chin realism bi weights
convinces awful mel denying attach spiders dare intending fulfilled routing imports periodical
longitude markup asserting amalgamated vegetable presiding characterization bean satire donors
speculative dominion simultaneous shire magnificent waterfall pagan eager parallels humble bud
catholicism applicants pratt undertaking temporal marries clergyman cockpit linguist midlands fond
fury installment screw biodiversity reassigned resolutions charm liquor clans deeds nests
fifteenth northward responds taxa infectious repetitive toledo storey tate shake uncomfortable
protects drilling bubble capitalism fried signaling stepping bankrupt reconciliation spark
favourable unmarried evolve alumnus panthers barred nightmare elongated surround simplicity ea
litre meadow theoretically yo wasted ridges antagonist unite fatalities grounded mick wit nouns
retaliation rejects surf uranium alison compelled dismiss entertainer astronaut wagons endowment
touches alphabetical entrusted overlapping chandler apache etymology commemorating reminded stella
surveyor shoulders hospitality beans billed opus lenses manifesto clinics perimeter revive insults
formulation slated kidnapping supermarket shine diabetes bamboo disappointment basket remedies
confiscated seeded hairy wicket espionage browse fascist disguised categorize worcester kicking
coffin inspire bacterial exits collapsible venetian certificates plug aggression morality twisted
exercised whitish gentlemen rigorous unavailable affinity authorised relics awesome buyers rains
torque caring jealous spanned discount preferable pol remixed sigma rams owl angular eastward
yielded separates doom hostility manned hydraulic regimental winchester jurist distinguishing
senses lottery beams minors converts denoted occupational scrap admiralty culturally peripheral
pray parentheses nuns curiosity watt wrecked blunt artworks concession reddish assessing
coincidence offended encouragement bios sensation allegation reminds oceans therapeutic bolt comet
compilations bangalore ambition tails corporal preaching misconduct rand fungus technician neurons
undoubtedly assessments ultra footballers hymns madness brewing pardon fritz blanket bulldogs
unpopular modelling defences hanged commitments sunrise trash ministerial kernel synod alcoholic
costly monasteries adhere efficiently purchases baritone eruption resorts synonymous coincided
mayo assassin diaspora disturbing flourished specials bleeding bathroom python stationary wires
flip mankind med compose shortlisted owed poisoning sooner drift goat respiratory royalty goodman
orchid viewpoints sylvia moot auburn axe archdiocese mil gossip mating resisted generalized hogan
login detract nasty monastic villains grasp noticeable consult crying attain trader exploit nuts
processors hardcover skater tire fearing browsers enthusiasts surfaced ample flagged waited
businessmen patriot rite deed drafting cum constellation planetary sums forgive peculiar carpet
pledge donate inactivated catalyst refurbished talbot feminism unspecified harmless martyr plea
pasha lizard bail predictions veins indexed reminder industrialist satisfactory whip roofs
dressing threaten influx reproduced accessibility discarded spine murals valencia barrels
classmates resurrection moisture superhero avid educators potato skeptical disciple fungi mack
subcategory admittedly braves wetlands sided recorder landfall geologist periodicals susceptible
treats eccentric golfer lightly warns grazing rooted remarried bis annals confer cylindrical jill
mounting relocation banana sant flaws subsidiaries hurricanes ark vine reluctantly statutes het
elders lagoon legitimacy shareholder polynomial shelters pretend containers beacon taxonomy auf
gorge dinosaurs omega brakes transforming basque rites rogue mandarin buyer stronghold tenant
amphibious misunderstood pad popularized tar subdivisions guiding ineligible hostilities dioxide
approximation gig accountability desires blockade disclose knowledgeable libretto vikings archaic
ronnie consume pornography readable butcher prevalence wax chamberlain disciples daisy compromised
monitors intercepted spherical steward authorship demos shining termination loops transporting
nationalists backward competence sweeping prep fielding mast vernacular sounded splits
inflammatory graphs flanked originate encyclopaedic masterpiece ao richest coincide postwar trench
lectured automation malicious cinematographer prevailing anyways nun psychiatry quietly
respectable upgrades bracket gore inputs centimeters tabloid phi terra cheshire paralympic limbs
homework reptiles livery rai delicate unreasonable adjunct densely fuscous voivodeship retailer
melting pamphlet crowded kits dealers disastrous opener turf offences lawsuits queue defects loch
garner hare sounding oaks uniquely bergen berth penned ninja geographically guerrilla assistants
cyber vectors orbits cant viaduct heats eh unification aide collaborators logline bal boycott
hears directive economies convex enjoying unemployed pulls rhythmic understands conscience folding
seminal ceded clone canonical combustion piper browns priorities ambush waterway abuses projecting
petrol waterfront bologna improves payload mutually lowe morphology fencing dove analysts impaired
assign clues seldom trailing steamer bowie handsome theorist bravery belly proponent intervene ais
airways philharmonic melodic remarkably kinda dev gradient reinforce romeo plaster resolving
benedict accord masonry earthquakes crimson quintet underside syndicate severity churchyard
confuse catcher disguise reservations ankle stud convened expulsion initials newcomers southbound
warrants winding chasing marijuana memorials bundle broadcasters endowed fibers energetic
instability radial headings terminals comparatively famine republished mailing twinkle wrongly
simplest disrupted embraced exploited informing injuring jade disturbance shin surge salvage
indicators precinct aesthetics diocesan malik overseeing battleship wharf inlet analyzing abdomen
obsession pilgrims lantern strokes grapes gi entrances ditch shades startup formulated relieve
commentaries archaeologists manuals rematch hearings ware raped buffer amounted cruisers sim
dangers ego prosecutors fry anarchist divers rests baxter stranded interception din copyediting
crossroads repeats grains tile pre gesture gem ottomans sandwich investing keyboardist valves
rendition textiles auspices bounds generators libel informally zombie freezing dodgers boulder
socking genealogy revoked assure herd learnt baton reggae lied justices climax anthropologist
kaiser elephants lobbying pasted samurai inviting regency besieged conceded discourage deprecated
rainy dolls daylight indicative facilitated multiplayer doubtful mona distributing tactic dragged
franchises narratives bluff northbound spears enclosure diver forged weighted assemblies ate
harmonica diaries shelf chancel incidence munster cinemas metaphor reelected euros safer swimmers
invasive ribs pivotal substitution electors orchestras suffice prosperous kicks mutant wooded
wired preseason landings lethal twilight affection transverse mantle tying amidst conditioning
spamming basilica attends rhine interacting mag convictions doe outlines awarding recognizable
legislator counseling interpreter fas emphasizes rover assurance hides starr recycling
authenticity brent liable marketplace monarchs duplication grab disagrees fertility evolving
styling disciplinary communion disregard dumb deacon clement debating assam temperate lively
canopy holden directorial inspiring orchard tango basil conveyed fiddle banners amnesty buzz
pixels coordinating abruptly insisting celebrates fest roadway dolphins tablets ornamental worm
implication organising psychiatrist ducks emerges magician forge curry capsule cottages undercover
reliance graphical encompassing canoe pubs depressed ambient farmhouse lamps paolo stylistic
uploads cooperate optimization puzzles remastered gran gut waterloo registers pact lip citadel
pants helm inverse loser foreword garland divides marcel appendix darling cart advisors bandwidth
feudal subgroup mediator sensory benefited faculties biz qualifiers token insertion worms piers
kang queer tara electromagnetic emirates monograph timely fortunes blogger honourable playback
connector weir titans heroine hints butterflies shortest trimmed graffiti compliant strains
peacock honoring leak rink forwards tor teddy emotionally precedence caretaker domination erotic
peggy stellar comedic conquer vandalized acquisitions pumps ants blowing ignorant drastically
electrified sparse ineffective owning rhythms slaughter conserved heck provoked wonders jailed
sermon erupted gravitational codex communicating inventions punt radioactive spines populous
ballads quantitative backdrop scarlet barrister kitty towed imam instructors drained tops
insignificant zoom destined initiation induce reformation differed mysteries polytechnic
supplemented moody ef consulate ensures washing inevitably torah cyclists worries automobiles
amenities asleep rumours indications lemon purported turbo slowed compensate saloon musicals
offenders certainty professorship deserted bowls imminent navigational journeys denies
systematically ria lending pulp obsessed interceptions coaster mythical yellowish proportions
implicated concealed stripe spies algebraic vertex operatic detector mock brewer tentative
centralized possessing examines blatantly engagements curtain ass rewards oxide sediments
programmed alleging consonant lips foreseeable shawn hazardous longitudinal purge insistence
linebacker transcript nas barney dictatorship micro diverted underworld vie accountant sampled
freeze mythological physiological greens packet impressions scarce neglect negotiating upward
docks stalking toes exaggerated prototypes hector coasts coconut deprived tramway practised
abnormal evenings excerpt firearm distributions compatibility dependence disappears presses
compares cows northernmost lattice cid doubling mercer usernames ling tricky mixes scar geo
interiors unconstitutional biennial contamination coll dong gangs miner zinc colts predominant
betrayed southernmost staple dukes lam destroys caliber exposing mounts overwhelmingly
constructions pitches gong relocate gal brig alloy magnus tandem chased polished axle specialising
contender adjustment interfaces lend ole turbines dictionaries docs hungry entrepreneurship
paradigm karate complementary raided bunker chromosome remnant landslide vain nail islanders
savannah jewel tires absorb schedules ska envoy surnames charming digest suppliers cemeteries
carriages goa outing prohibit prop sparks storytelling voyages admissions spotlight cylinders swap
scheduling sellers forecast connectivity googling vertically mortal greenhouse deteriorated humid
intensified conspicuous copyedit cocaine fishes expo spellings landowners recommends gatherings
policing prosecuted ensembles quota equestrian pork textual groundbreaking apples attic beetles
diagonal dial daddy colliery liberated interpreting integrating bloc polymer forks cannons sedan
receivers unwanted protagonists qi graveyard pixel spinal bombed overs quiz weekdays annexation
bel treasures commended ich repealed segregation clown foothills faults spontaneous dal excerpts
oracle easiest limitation shootout sins shoreline avoids admitting capacities homepage grading
webs manipulate slots sack shaping restart jessie needle academies confessed autism ghetto blonde
enforcing ios youths transmit tuning chimney petals ransom adulthood banjo vastly mali cavity
landlord scripture glider catering turtles deficiency ecosystems succeeds evasion neighbour
sociologist basics frogs sonny ignores phrasing contaminated cooler cruft accumulation cascade
delist sexes frustrating metabolism torch rejecting prepares cigarette envelope cared detrimental
exceeds augmented reversion explorers organizes exploits dissent frontman differentiation emperors
mystical pretending stiff sal distortion skate incentive queries sermons unionist censored burgess
gubernatorial posing mystic demographics infrared mourning skier temp biomedical pod arched
engages avenues ballroom colonization listener balcony migrant ser fielded semantic strangers vega
martyrs spectral wicked benny engraving accuses enlightenment commando fig modernization quicker
nutrients arithmetic inadvertently invaders negotiation merry dictator stoke celestial liang
understandable sediment authorization diffusion musically laughing advertise averages trams
analogue metadata multinational mets symphonic goose psychic juniors terminate safari toby rotary
govern aspiring perceive installing barony dalton transports synth tightly pathology laundry
inverted prompt weaving deposition skinner ambitions compiler obstacle envisioned localized als
staffed parental faa mal distorted peel servlet deception foreman reg sperm inhabit invade renew
oblique weighs motorcycles implicit progressively newbie sprinter tsar humidity pedal warmer
cinematic disliked vows fonts flux exhibiting override heiress medicinal baptized hicks narrower
eine bon administratively ironic rehearsal paradox reset narration smash unambiguous reconcile
songwriters compass convergence chant notwithstanding kiev construed multitude inexperienced
boiling bids collided beverage amusing doris classify petit imagined wavelength relativity
pertinent rewriting yep commemoration printers davenport mausoleum ration worded blew bureaucracy
utilizes vivid mainline travellers reformer sanitation saddle shipbuilding usefulness thieves
distinctly scenery evergreen hazards purity turnover spirituality manners cutter insurgents
fragile unbeaten indicted veronica surgeons affirmed fairness persisted burials traps occupations
medina devote uneven salaries elm reputed furnace classmate thy liturgical anticipation flattened
bonnie dexter altitudes halo wan masked muse monkeys nesting fins nickel stabbed ensued
legislators oppression provost surrounds amalgamation microphone morale crossings invading
simulcast gangster moniker societal compartment reigned superiority adaptive niger arbitrator
morales cha pets kinetic modular outdoors adobe timed assaulted disadvantage alderman functioned
emigration articulated potatoes mongolian prelude packs apartheid limb vita transitions slipped
hats priesthood contradictory lore remembering alternately chestnut colon remembers genetically
alps salesman inherit enslaved occupants plagued squads proliferation proprietor topical
certifications mayoral specifies tendencies blows wandering seventy amelia contrasting
perpendicular pricing archiving confidential restrictive cain estuary professions covenant hunted
paddy moor strengths diagrams ala beg relaxed framing knighted papa condensed hern vanguard aces
decimal reprised implements aristocratic depart organise brownish deploy evade sublevel dunes
immortal meridian sheila vitamin economists projections totaling sliding delight baptism consuming
expands carving notions attackers expenditure oversees falcons handicap miracles tong abusing
incompatible topology undelete propagation capitalization terribly nomenclature testify galaxies
sexy punish titan lieu hercules animator plumage umpire milo gently outlaw reworked correcting
dice hygiene efficacy commissioning counselor experimentation attendant tastes unhelpful orient
vengeance ingredient fictitious amend birch flotilla perpetual bakery prostitute prophecy aquarium
novella activate mas bored brock invoked spray barrow mae filmmaking morse bing overseen blah
stereotypes alba wrap concord urine royals gum hostages syed clade sleeper rugged stimulus fused
jargon ferries designations whales prevailed til culinary walled welch poses scared spaced flyers
acknowledging memorandum scanning tanker librarians lowering pushes realization examiner broncos
nets orphanage rubbish conjecture thematic pumping gigs maltese downward telecom wildcats
acquainted outspoken spear unpleasant coefficient concessions danced edible computation fuels
grange superb psychedelic reflective starters lac infancy knocking advising manufactures hurdles
handy tuned integers weed uncontroversial ventilation screaming progresses eclectic limerick
metropolis sai fortification showcased sans hid axes regeneration stricken seizure shower angered
tow coefficients experimented bliss shrubs listened revisited confesses colloquially woodlands
busiest believers contradiction stables clutter annotated traveller stony lea sj preached futures
sights essayist thou fireworks aba foreground assigns coronavirus gan engraver lever mara
subcommittee prologue reacted sheltered supplementary gus sacrifices guarded migrate noir amassed
bogus newscast regulars directs plaintiff administer smuggling idiot resonance piracy apologized
repeal distinctions uncited foley cumulative taller protector snap anti consonants guardians
overwhelmed gypsy anal configurations protesting follower erroneous declines divinity lining
illuminated symmetric diplomats mongol partisans lionel valuation utter chords modernist
guarantees amir brains preferring vanessa journalistic mole legit breakup mushroom clerks pins
severed acquaintance robbins unpaid binds grenade motions calculating recounts routed readership
bucket sims reel injunction io policemen topographic clicked footsteps broadband widowed ars
fortunately oils gloves penal knots parcel ans clocks reused sticking abide positioning modelled
cis sac longevity fines energies inflicted nut soc mandolin outgoing confederacy regulating shear
predator casualty labeling stunning untrue advises runoff vested wakes bidding arranging
brightness fashionable incentives bunny sting intercept bisexual scaled shocking skeletal hack
improvised battling petitioned broker jewellery snout contacting prescription robotic resembled
economical potent superficial vendor alliances cute shotgun hated genealogical pencil untitled
distributors coke ventral historiography tractor wondered disclaimer undermine ratios soundtracks
versatile contrasts principality knives oxidation shortcut stalled censor yearbook cigarettes dank
sabotage willy capitalized heal abbreviations martins trenches repression cobb dormant pueblo
tolerate whistle coating libertarian quad reworded killers suspicions adjustments evenly
procurement pony sinister toe apprenticeship tick ordination crab modifying royalist scream
drowning storylines venom vibrant gymnast excel hoover overturn welcoming devotees forcibly
vineyard calculus malls nominally specifics ponce chalk hind wrist middleweight mined bowled ob
incapable panther protestants gallantry desperately courier reuse clinched contracting supervising
occurrences medications joints excitement defect rhyme crafted woodward genoa tutorial thriving
swami bald foundry catchment palazzo stakeholders bureaucrats prefect adherents reddy continuum
intricate laden originals drone pascal perceptions aviator gram incidental zoology skies parted
turnpike unbiased remembrance accompaniment mughal presumption sails accolades faded belts clauses
vicious transforms conversions readiness fracture vent redemption improperly manifest penetration
fronts lungs antiquities mosques rift bravo ostensibly congestion rallies unprotected uni pointer
replication sleepers kara thanksgiving jumper sax booking buffy burger seaside shirts spheres
novelty sentiments conductors phosphate nationalities annoyed serpent mercenaries betrayal glacial
bowman commodity sighted comedies pam graded biochemistry matrices prohibits cyclones pause
syllables abs caravan countdown dialogues homicide medicines piston transformations cleaner
enjoyable velvet contempt quaker fishery drastic shortages disrupting identifiable waltz crusaders
eddy liking sewage convict coats rotor expeditionary scare curling lobes yen compile rainforest
shouting wills vaguely subgenus enhancing doses rower dye algae trophies dashboard hospitalized
fisherman motivations synthesized intervened intersections nan withstand sincere poisoned recycled
opined excludes contrasted weddings synonyms nonfiction exodus munitions rotated truce outward
bikes misses fanny managerial refinery coil balancing instructional fra sniper turmoil encompass
stature greeted adolescent residues ropes regulator avengers dresses impending suites duplicated
glorious frontal stout taxonomic cabaret trolls bestseller symbolism booked postmaster perfection
attacker honesty banquet orphans tracts consultants tornadoes viceroy bombings battleships herring
tripod tildes playboy thence admiration superstar intrinsic scripted compute descends successively
faulty goats executions headers mitch wen fabricated altering symmetrical timetable cracks hail
tuberculosis lama pity harvesting impulse cobra heavenly tattoo anthologies collateral unlawful
climbs explosions emphasizing manipulated caliph badges packers cheating accelerate skins conical
empowerment fumble saxony boasts restricting astronauts dreaming invitational superfamily
blacklist permissions coupling glucose reversal ale abandoning discretionary witches formulas
branched implementations someday squash taxon resigning takeoff joanna knot ridden firefighters
consoles betting southward lucrative faint whichever congregational vulnerability demoted italic
recaptured respondents hui capitalist duplicates barlow depended rotate bully vogue shrines reeves
ascending irony warship wo foil jar mold matilda hourly rightly liberties robotics formidable
waterways naive opt manifold contraction floral omission pickup descend torpedoes nasal mates
purse commemorates pounder reservoirs comedians predictable hilly breton rubin gotta sequels
thoughtful oops odyssey relist forerunner breathe endured awakening rods correlated toxicity slab
finalized iteration goaltender knees assemble grassland archeological bey freak worthless
allowance unconventional baths chittagong detainees redesign juliet keel dolphin daring beforehand
boroughs ejected sensing storing enhancement idle tat injustice pockets scattering ensign harmonic
ariel basins judo harassed walnut merges consolidate fucking restarted bouts paramilitary
federally pearce grams lid navigator identifier mornings terminating transmissions prostitutes
reorganisation chaotic boarded harassing buys incurred truncated undone notifications octagonal
hugely melt penis slalom unsupported finch oddly downhill mustered vigorous acknowledges pediatric
classifications lifts technicians pensions costing veto deserved registering provocative
originality uninhabited reopen constituents topography commodities signalling unto consultancy
filmography neuroscience classed derogatory lays outscored dyer postdoctoral rationales empires
mathematicians abducted medallist dynasties timestamp abandonment offending och criticize
mentoring detectives fulfilling aliases hampered kilometre verbatim encyclopedias dispatch soda
moths privy baseman diversion woven pilgrim transcribed haul subsidies halftime phased butt
oneself vineyards stray aspirations cookie geared strained artery typed stadiums contradict
cosmetic novice radically serviced pest arid mediated doctrines interrogation cater palaces
westbound elbow clubhouse jasper feeder verge aisle ish coma discounted kin anonymously meme oasis
fools tempted ras hillside hangs presenters colourful thinkers pictorial compassion offenses
optics unnecessarily glaciers hostel theirs sentencing unauthorized distinguishes traveler
captions flees feather copyrights jewels shafts atheist morphological fatigue singled pronouns
dumped reigns realms resurrected circulating prima erroneously pigeon packaged beverages neon
outsider leopard incarcerated sculpted lars roc cautious champagne accordion herbs maneuver
pairing differentiated harvested poured spared spire arbor debuting racehorse stall tumors
vanished eastbound clad fluids distracted outpost sire clutch coinage shan blackish sociological
barge runaway murdering permitting derry wetland parasite stokes experimenting masonic multiply
folder transformers lesions emerald hazel concentrating spacing hulk metabolic obey dissolve shale
estimation pseudoscience stimulate decks rabbis fascism townland traverse virtues gardening
skaters facilitating echoes excelled bacterium comrades designate retreating aero avail dude
doorway affluent educating moderated cornerstone regimes accomplishment intervening operative
porcelain browsing refurbishment punitive breadth replacements branching hydroelectric mop
trailers ups gratitude alteration deportation persist researches outfielder aperture widened
favorites atrocities trillion apologise encore stimuli foliage dart nails mandir battleground
handing muddy ginger microwave controllers surveying earnest pun redundancy realities nested vapor
despair familiarity cos bohemian befriended ornate inflammation dealings prodded crust kite
dominating mol arbitrarily elaborated imitation dietary sour backbone cartridges rig toilets
feasibility hyphen outrage husbands dialog covert protections privileged sickness yin penultimate
yeast tanner factually hamlets yankee juveniles selectively supremacy bohemia eroded fatally
grassroots pornographic thee laguna auditioned kilometer petitions eats bicycles lookout spiegel
manpower penguins obe trajectory astronomers gadget affiliations winged sic multiplication shea
artefacts scam aggressively pursuits wiped maharaja artifact pinging whereabouts fist mono
spectator realises paints volcanoes fuse greetings cortex heels respectfully rotten characterize
leftist charters uh duly ames cookies gems unseen trainers surfing vascular casts sibling visuals
abbas encryption oceanic psi signifies deletes marches pursuant abdominal disable groom mixer
spice prohibiting fraudulent keynote marshes conglomerate millionaire potassium knighthood
aristotle bordeaux unilaterally beautifully backstage coded reopening evacuate hedge wigan guise
kat moose shattered gunfire analytics pentagon creed bubbles strata rodeo choreographed lure
accents brace offender stresses canary spurs barrage mans bruins schooner postage enraged fairs
assaults moderator maths neutron simulated accessing ode upstairs influencing relaunched slater
cabins magistrates pops slain hauled categorised wasp ava tis apocalypse shooters festivities
horseback kindness ascension foam vibration frigates fade argent plainly sears packing initiating
rip gardener vampires tolerated newborn flashback maze patrolled od rusty upgrading scriptures
ascended noticing disposition locker prelate sap variance deviation cellar perpetrators
semiconductor swear auditor panzer chloride qin ambushed trusts collier reefs drying locking
fascinated populace amateurs bodyguard guarding revise subunit biotechnology boilers deepest
pneumonia undesirable lifespan hoc judgments horizontally applicant eighty supplements specifying
turbulent fabrication adorned executing mergers totaled chapels stimulation peck debuts joker dire
paranormal poultry proton aiding epithet temper appliances scrub spurious confess extracts batters
mister mammal cues snail standpoint inexpensive believer commence fuzzy dummy fatty merlin
paraphrase exemplary screenings cod quay residue hash rediscovered saul transplant registrar spelt
brill sticky backlash weaknesses auditions rushes clarifying intermittent drunken amour indictment
kappa nerves transcripts breakout derivation rum synthesizers fills simplify jackets trumpeter
sammy serialized spreads externally expressive puppetry stipulated marguerite disposed nuclei
revolver adapting borrowing observes synopsis burrows decomposition liturgy tam entropy outputs
outsiders coincidentally levin polly sawyer exhaustive labourers forgiveness sulfur dramatist oboe
dagger invariably ins jaguar penetrate ditto accountable scaling supervisors appellate injected
philanthropic slides recession alerted welterweight bounty mesh validation deserving boiled gnu
frescoes recounted illnesses rancho garment hooker prematurely neurological biennale elects
furnished programmers byte panchayat specialize alleviate blacksmith bureaucratic plotting ama
rant explanatory scans impress pistols shout immature migratory epoch orchards viva curb princely
climates connie gel messy intercity dynamo hangar renders avalanche toss bland impartial waist gar
rescues gentry anchorage cerebral colloquial passports steamship billionaire confessions eras
publicized citrus gearbox meteorological pamphlets replying topping estranged ufo scientifically
cruelty repertory sloan clashed pharaoh litter kissing transmitting cosmos unfounded tabs whiskey
meg airplanes secretaries brasil anchors logically borrow distracting dormitory crushing pronounce
sumatra pinned bonding tao pollen primaries barrio footprint yielding mirza theorists catastrophic
moe diversified fang mildly optimistic crashing dissemination downfall coated rappers vaudeville
inhibit dip expire swallow intern uniformly monde salle yates lauded secrecy tug inhibition
enthusiast detecting err simulations maximize buds inmate comfortably nope kemp outset spill
disused independents strive emir bucks seismic selector rana blanco flipped dioceses overland
tracing aristocracy plaintiffs bearer mounds motel launcher muscular crisp thatcher sporadic camel
stalls neighbourhoods weakening magnum republics workings barring quarantine reactors translators
islander encompassed photon cantata pots veil mutiny trustworthy disks therein alec insider
showcases fibre dharma endeavor adoptive learners postcode tendentious blaze scary electrification
endings internship fore inclination mandates sportsman creditors gunner reassessment tehsil
carvings laborers forefront smackdown tweaked excessively fueled shiny tedious wally vandalizing
dungeon mimic risky recommending rumored stuffed liter campo char analytic degraded emitted
forehead sorrow embarrassing arrogant avoidance hates avatar computed civilizations bounce bog
renumbered congresses interned rutherford boating bookstore compendium retracted commits intuitive
acidic rivalries reeve circumstance mes roundabout pow beads jesuits behavioural omit pawn
ruthless regents booker flyer segregated bandits proofs heroin clockwise replicate mentality
stallion captives malaria adherence wildly orchestrated owls showcasing wreckage baronetcy
marginally maternity baseline bahadur michaels impoverished lodged revisit alfredo bathing dentist
rack wizards nomadic unresolved elk seaman abstraction hacker savoy reunite cardiovascular lakers
hers losers centrally deliveries filtering finely weasel donkey winger maxim contesting
downloadable filly parrot perished dixie tiffany heel tubular anytime grasses hormone negligible
reactive ox meritorious upside contend serials favorably disturbances creeks alphabetically
residual fugitive skipper confinement witchcraft chevalier fullback bait frequented sparsely
brighter commonplace primetime semantics entertain rumor stat remade checklist cruising
communicated investigates expansions coupe ratification baked commuted marseille resurgence
blended completes salts slice choirs curvature swiftly promoters solos groves partnering escalated
nicknames unsafe whaling mediate relocating persecuted ceasefire clerical expects scorers
manifestation transient afforded entrants simulate revered defamation enhances advisers dependency
rubble socialists correctional agrarian commencing apostle convoys rebellious surpassing ay shrimp
flock breached expenditures junta shipments picturesque streamed carver propelled interspersed
onion pac volatile cores referees sidebar inaccessible attaining phylogenetic amplitude nana
pasture rosemary turrets fellowships midfield peacefully unitary winery laughter mead therapist
collapses straits configured hardest catchy squirrel unremarkable cher robbed strawberry rani
cartel groundwater violently adjutant fiat symphonies spices beers lobbied leaflets playhouse
stainless bluegrass businesswoman cooled dilemma brethren salute jealousy subdistrict invasions
royalties secession delighted privateer orbiting sparrow sway quarterfinal obituaries widening
bequeathed harness babu streetcar facilitates redeveloped morrow continual defected ours bundled
amplifier gears hectare revolutionaries tonga tsunami adjectives praises humane deterioration
papacy monographs teaser smoothly spurred distillery slept cleric sha cabal goldsmith unexplained
cretaceous liar premiers bodily equivalents parodies postings roe worshipped tau apostles evicted
thicker accumulate adolescents ascribed lordship oven cured tory sequencing vegetarian candle
preschool expressly glover perpetrator contradicts monsoon rabbits revelations scandals archery
sigh suspend corresponded appropriations frivolous fences evangelist powerhouse gamble outrageous
flanks mollusca acquires grabbed richter supplemental stab neutrally reintroduced antibodies bison
crore headlined radios palms shipment tyre reclaimed uphold explode lambda mariners gallons
housemates schema implausible kisses invertebrates huh skyscraper ethanol henchman cocktail
discredit ceilings convicts devout upbringing lulu beak mein favors posture allotted egyptians
foolish thorn periphery tes stricter browning props photons salvaged edged gin crises franks
solvent reinforcement implicitly locating idols anxious hooked childless mongols enroll fundraiser
principals wounding tyres routines modernized directories sweat coloration hires magnate poisonous
proficiency warehouses messaging thrive sizable syn whig dowager fidelity kickoff battled begs
defiance dissatisfied esoteric notifying zombies coloring phonetic rot starvation kicker peach
mammalian regulates revolving contiguous piped woo restraint tilt maud swamps vaccines billions
canons router swinging rampant improvisation cairns radicals anticipate infinitely summed blossom
durable governorate rust headwaters pulpit reckless retrieval helium dickens contenders fractured
wilder halves preach sabbath spikes sequential specialization axel delisted unilateral extremist
invariant domestically psychologists customized tomato wary reclassified slightest reductions
claws validated vivo mic depleted enjoyment breeders darts weakly hayward pronoun livelihood
multicultural parry waterfalls snooker erased appointing ora stemming cookbook orioles vassal
sawmill sneak literate goodwill rescuing ding sculptors mor creole charcoal poorer exiting tore
combo pereira baptised rhymes standardization breakaway weaponry wedge galactic lad pavement tents
statehood equatorial lizards astrology polled linden mitigate tolerant importing flavour metrics
marital verifying chunk intercollegiate assassinate maize spearheaded vocalists pills selects
speculate unverified consecration cruises socket whereupon cursory windmill junctions heroism bra
jaws tomatoes luggage comp cyclic disappearing billing piloted arenas barons fleets corey enriched
budgets curly rectory irrespective plastics eternity indices mobilization biases cracked doomed
bosses fresco bites muller corridors flu rhetorical signage soloists bas bulb adjusting tailor
tides bending categorizing transliteration pennant gaga hottest outnumbered trolley assassins
imperative intercourse pads pressured politely ramps reasoned financier jurisprudence newscasts
hybrids dumping disadvantaged freedoms emancipation recreating empowered constrained awake
distraction hypotheses inductee variability bullshit dictated homogeneous tangent visionary
hierarchical sired snowfall serum apt lepidoptera wanderers batter maneuvers fabrics piazza
shutdown gigantic titanic misguided nonsensical glow steamed embassies fragmented hesitate
lifeboat usher vase devoid midi ornaments kinase lavish gee misery misspelling exemplified
imperfect sewer objectively cheek baggage coarse goodness asphalt medial charismatic microscopic
staunch crypt demonstrators temperament trainee administrations supervisory kilograms corona flaw
mist parasites chickens adopts terraces ubiquitous closures embodied impairment praying splendid
ignition rehearsals steer impetus alf thumbnail chill elastic lyrically palette hinted physicists
anatomical cancers inferred ballistic boxers cones biting reversing closet hacking rebirth
divisive proxies rub theologians cognition intersecting necklace entertained nutritional triggers
cheer dynamite inflated wrath cries horizons mercantile stigma expansive strategically trance
incompetent recital barra restrained immensely violins pines absorbing brewers ousted inhabits
skirt intersect craftsmen glossary yeshiva ardent servicing tailored widows noisy booster
naturalized qualitative wrestled spartans heightened shootings chick inspirational almanac diner
memo sweeney lush irrational spartan jai reclaim champ northwards dolly loyalist plight diffuse
grossing convection fascination salted lexicon proficient anthropological bourbon parades
unpredictable netball chateau nicol undergoes blitz interfering repairing sevens hesitant hen
langley regulators equivalence massively alas omnibus intriguing redistribution damned humanist
rees condemnation dotted natal nostalgia refit cardboard dod storeys cellist courtroom martian
sited sacrificed breeze flair marquess prism scholastic parked illumination bitch blending
guitarists sustaining engravings garments basing weaken prank traumatic aground flavors stir
brutality persistence spree rec thirds overture stepfather terminates statistic insulation plaques
mileage sherlock benches illicit resultant phoebe assigning taped yorker chicks baroness fortunate
priced onstage encodes summits underwood gag karma mortally nach refuted fife alerts predicting
gecko illustrious pastures confederates remodeled seine rave sheds endeavour await hurry cafeteria
expiration maestro benefactor clones superiors philanthropy schoolhouse hopper labrador glove
bandleader hilarious wellness sarcastic heaviest gunpowder banished armistice corpses ported
ecumenical notch stringent amin muir statistically spruce stimulated grandmaster panoramic
unimportant screenshots supermarkets permissible fountains recalling equator wrongdoing accessory
fallout relax rallied inference transmitters cue pianos neolithic concede leasing reversions
simulator streamlined globalization organiser luxurious mitochondrial raiding dim riff clumsy
thorpe worrying mun cougars knocks seafood lame erection nemesis provoke thru welding arson
cleopatra spence felony vines fireplace leverage cradle pleas authoritarian strands formative
subtitles corrupted zoologist lex cops benchmark townhall likened requiem impractical triangles
championed locus miniatures isolate maroon myriad splash teaming exponent topological unmanned
clandestine lobe commas constraint cursed glossy braking liquids resentment packets tres
unregistered bedrooms environmentally stumbled intercontinental airfields blaming bourgeois psalm
reacts rescheduled glands grill funky collisions madeleine spawning endorsing standout tiers
telegram inspected restructured gestures parasitic roadside mentors ubuntu disadvantages prophets
tad renomination dominates receipt embankment irregularities structurally conceal homme wee sahib
mina snack striped conf rendezvous utilization disrepair pathogen theatrically blackout uniting
sentinel pedestal overcoming strangely crowns tex cosmetics immaculate skepticism shady cans
elliptical hooper undeveloped brutally lag generalization smartphone whitehead membranes mecca
greyhound mastery moonlight outlying oyster vowed abolish premieres pulmonary gadgets fewest mani
milestones arranges comprehension beasts nickelodeon spores grind fender apparel reactivated
chieftain constructs lineman rarity slash fir directional mediocre ripe dusty nonlinear tariff
rulings achieves persuasive steamboat dominique chili endeavors mobilized rebelled unlock owes
readability airlift relinquished persists instinct reluctance exceedingly bishopric boogie
progressing insulted clarendon kidnap balloons hurts newbies morally tweet baking greeting invent
pinnacle traitor childish dent ideologies additive spoon macintosh causal expires vibe ita
venerable soluble orthodoxy zoological percentages plurality ravens antennas barley tian gibbons
allegro superfluous brawl doping concurrency eta furnishings reprints rotational spectacle
artisans dow relaxation escorting jolly shorten unfit leary disambiguate kangaroo lodges righteous
lace majored extras authentication blizzard bump stints minted stalk arrondissement kris unarmed
conclusive retro urges abrupt emery francs deficiencies figurative animations layered banknotes
waits dirk tipped migrating massacres wight synchronized fluctuations unearthed messiah symptom
asteroids countered discus plum servicemen amphibians collapsing wavelengths defective inquiries
needless raft brochure grinding beech gunmen encountering nocturnal shortcomings boutique elites
heller breaches exercising jess inventing dissatisfaction exponential groupings notebook larva
impeachment mute indoors insulin rowan tesla undeleted grim disparate octave corrosion helmets
contended deter chargers inhibitor crusader grabs maha overdose pics couch voyager ethnicities
intimidation swapped grooves interviewing solids linguists mechanized protectorate craters warlord
fungal pleasing bard imaginative frontline polk unfavorable thoroughbred elevators norma planner
draining jays breasts showdown telecast viability mutants preventive overlook cicero youthful
witty accompanies abigail earns quarries chromosomes footbridge sewing departs spas suck cub
dispersal trousers elector outfits overrun inventors navigable triggering contradicted headlining
myrtle tentatively azure lettering befriends abduction duff responsive obesity slap excursion
poppy folds forewing halfback huts positives undoing obscurity badger amiga forgetting profiled
bankers bypassed isotope aeronautical interlude jurassic kant mercenary sultanate bless rejoin
practising slade vertebrae dignitaries wealthiest harass mentored claw nod unofficially cantor
condemning peptide arrays aerodrome berries pains baseless friars liberalism memorabilia saturated
summarizes finishers definitively lowlands accommodated mosquito cowan erase richly lynx hermitage
rye stacked catalytic pious piedmont unsubstantiated frontiers arisen troublesome exemplifies
bargaining retitled projectile rested leach promulgated summarizing adventurer paranoid chefs
constants chao quartz reciprocal looted sixties fay stunts arterial deteriorating melted sui cola
flanking interestingly logistical volunteering thanked pedestrians ingram licences homo draper
favourites noticeably planners leases temptation onboard racers erica mach vendetta prequel
telescopes cactus keepers previews snowy spouses collage contextual fledgling sanitary greyish
inappropriately muster babe cryptic egregious flush interacts reconciled dissident rory helper
lowercase dentistry spoiler sponsoring intellectually bullock rents attire buff pumped waller
nightly owe racially spaceship cad dungeons resin embarrassment needles practise roach
transatlantic kali converge optimized precedents rudder cit glowing therapies cremated reforming
scarecrow obverse vulgar lawful sentimental bribery entertainers relic mathematically campaigner
gemini runways accorded inconsistency obstruction heterosexual plotted burr intellect tensor nawab
angrily nie oilers drumming squire guerrillas echoed macro riddle coinciding denoting floats
sidings consular footer dismissing legality predatory brewster camouflage conserve defer grenades
inconclusive vans specificity substituting worsened governorship inhibitors opium wingspan bazaar
hype expansionism rag embracing misinformation interacted militias redskins dusk respectful fiesta
interchangeable complies counters undisputed walkers bertha privatization refining sonatas
foraging laughs chariot primer zack contractual crocodile avenge heyday tangible suspense fabulous
abnormalities jasmine administers brightly writ harpsichord octopus villas defends eruptions
methane tome anecdotes harmonies motorized toad godfather upland calculator cypress hopeless
lasers retract gis sporadically checkpoint eviction escalating multiplied skulls paler enactment
paddle skeletons javelin blockbuster legislatures lineages friar bursts clinch dyke mats insanity
maximal necessitated donating ninety dough hermit slick immersion paralympics discoverer subsidy
thinner uncover pulses grasslands markedly purportedly skirmish primate seneca isotopes
visualization apprenticed lei artificially manipulating conveys fares lodging substrates validate
approving currie fjord vigorously renounced unnoticed cricketers critiques backyard manifested
sadness pointers sloping arias blessings bourne recapture redirection divert caller candles
disqualification recited louie evading witnessing geologic recurrent brink causeway gladstone
pharmaceuticals manly cory enrichment waiter airliner ethnically theta lust substantiate debatable
meteor offshoot organisers smells ax childbirth taxpayers smiling moons distributes
telecommunication atoll influenza subsets stormed dissipated sealing resilience bender endure
interconnected mushrooms bor elf inspectors cor banda dishonest hurley crusades conn emulate panda
primates spec interpersonal mort begging liquidation misrepresentation sculptural contra gospels
obligatory gladly outlaws amazed filtered philology airmen etiquette puff apical hilltop
academically hose prowess sima distract extremes modernity hum scorpion tyne administering enlist
intensely signify salad deceptive inserts downing guernsey softer deformation hardship bandit
parcels paving leben manifestations strikers verandah antibiotics predates realising haunting sumo
frameworks slogans chorale numerals circumvent enquiry kampong spontaneously louvre podcasts hydro
outraged troubling keystone bois stabilize bypassing eyewitness jeans originator daphne pill
pigment scent exited farmed restless competitiveness frightened mundane adjustable dashes mango
nexus trough wasps downed featherweight publicist spectra hastily razed councilor behest concertos
hopeful invaluable boasted emergencies emu mentorship prem categorisation geographer pinto waivers
suns polygon costal pedagogical een boldly shaking accelerator embarrassed squared fuji benevolent
tariffs aqueduct compensated inorganic regression supervise wat salient femme repulsed
constituting fostering handicapped dune tripoli electing muzzle ballpark bartender chopin linen
razor obscured revamped embark devotional keywords optimum bonuses chico barren dino snippet
pagoda capitalize numeric specialises ripped magnolia disregarded havoc inhibits canning enact
flowed sleeves negligence breeder confronting polymers sortable damp eastwards gules arb
hypothesized detectors leafs exacerbated truths cracking arcadia counterattack microbiology
rewrote freeing breaststroke likeness vis rambling revolutions undermined crooked escorts fiery
defamatory taluk hurst huskies wipe hoaxes rash inefficient monty gamer exiles altarpiece fer
drifting acknowledgement auctioned refueling pollard sweetheart unproductive gorilla stealth
suggestive unlocked subscriptions fragmentation staples commendation scoreless explorations aspen
butte disperse majestic voicing interviewer declarations workload calf inconsistencies
fundamentals hawthorn fashioned subdued hitter reconstruct southwards musicologist subsections
counterfeit explodes hallmark walkway detonated convertible wonderland homecoming catalogues cigar
discrepancy linkage lar outlawed accommodations overlooks seasoned scrolls condemn diminutive
grassy chow diminish seasonally downwards waking shipwrecks viewership converse corvette
insurgency modulation creep distal tending formalized playwrights swelling totalling resisting
misspelled schoolteacher abolitionist signatories techno indigo grossly forwarded gunnery pods
trapping deadliest nonexistent heavens obedience assimilation forbade safeguard westernmost
dissenting ecoregion climbers morals pens pejorative erstwhile fallacy inspect fittings grievances
typos seekers coroner duets nectar connotations mis overboard atheism teller analysed pont
syndication spit backstroke discriminatory yup sedimentary sable screams horsepower detachments
microscope protracted yeh souvenir substitutes exploiting subtitle welt bananas belongings
defaults axial graders utilised thistle twenties analyse ballast overshadowed sightings alfa
shorthand cynical mania gabled exploding notoriously crystalline highness maxi disagreeing
culmination editorials ritter kern beau instigated inactivity clicks handheld inspections
socialite bray chases discontent outbreaks appropriated dessert heap polynomials recognises
climatic grudge shelved decrees deferred heartland internationals triad honorific noms translucent
pep unequal entrenched cessation departmental horseshoe embryo alcoholism blames checker derelict
canto traversed valiant vet futile menace unmarked aerodynamic fy opaque piles intermittently
supper som lockdown kor laird reboot elective ire greed patty immortality textures aristocrat
arrivals cabinets preprocess aggregation timeless slippery cereal cultivate mirrored
congratulations indexes sects imp slowing heraldic portico specialties amounting spawn ashamed
regatta overthrown beheaded courageous selfish palais focussed stoppage loyalists prevail bolster
jihad orderly surreal undefined passions innate untouched pretext vibrations folio ionic
profoundly sync flashes pearls craven docking relentless stereotype aggregator electronically
bonded lends macon multidisciplinary disapproval replicated quartermaster incarnations wiener
entrepreneurial edict fading modernism mustard seizing cakes effected exhaustion fronted strife
czar aura deficient rooftop hike patterned chunks futuristic moat pathogens subunits diva headache
castes ochreous landlords nutrient umm bribes loft cranes stunned promenade hindered lest
pragmatic incarceration observance orthogonal summon soy tombstone overt refine insurrection
divergence docked horrified legitimately facets glimpse crippled dragging postcard nudity benign
introductions hinder taxpayer alloys drones shaded emigrants honeymoon infer accelerating
subtitled vow parenting swam commandos evaluations forecasts greenish flourish mora catastrophe
localization seniority cur blends futsal furlongs talmud vox cursor gunshot matriculated
accustomed conveniently mechanically equitable masjid percussionist eucalyptus pardoned unaffected
hasty mansions sucks agitation respecting subcontinent easternmost eco robber valor burgundy
objectionable parochial cloak nighttime philosophies stanza buster emailed bastard stepmother
biplane patriotism playful leaks thwarted waitress deg serge coyote disillusioned purification
whisky refute populate astonishing ethnographic penang toolbar whorls encode orthography sykes hex
casinos headquarter sidelined spacious millimeters temps thesaurus widest hardships loneliness oi
prosecute madam marge boosted consolation converter rolf summons upbeat warp gown decidedly slips
lax bargain cutler hitherto modem peanut reconstituted squid anyhow elemental trunks complains
martyrdom aloud looting measurable nebula delicious pharmacist elliptic landfill reborn simplistic
arresting acacia crook justifies bumper arcs attributable parity prostate stamped complemented
imperialism stubborn undivided vandalize miscellany misplaced sash separatist stove codified
monsieur sober theses adapter obscene venerated actionable ape fielder jerseys parramatta pitted
suitability surmounted professionalism flashbacks wrought truss mule richer subsistence derrick
pia smiles taboo openness gators inversion plentiful chores chronicler lexical ligand gamers
airspace billie feminists smashed inaccuracies adolescence swedes derailed trimming montage
unblocking sabre robbers ami sensational warmth nearer seizures pretends puzzled discharges garlic
hyperbolic minnie parishioners pasting postcards utopia forbid infect perfume makeshift blindness
bundles launchers colder domes locale cheat iconography parliaments discal seconded otter
lecturing wiring stabilized fruition torpedoed dictate milky concourse seeming unwarranted floated
tee airship mammoth cosmopolitan dysfunction enamel occult timer microbial noises sidewalk
northerly messed ness officiated peacetime afternoons consequent refresh roommate medallion rad
ova calligraphy delegated anomaly streaks drilled ventured bedrock rib prized schizophrenia
electrically miserable rebellions wolverine assimilated downloading complimented renown bulbs
exerted beginners diligence disconnected empower netting subscribe prefixes cocoa digitized
overflow toro highlanders illustrative subordinates fencer osprey playlist solemn boxed temperance
decreed tractors dedicate emit tutelage encrypted exempted ignited peat expectancy barges
surprises aggravated boomerang henchmen tearing melancholy sorority wastewater rodents
stabilization swings finer transnational curate favoring spoof hubs mica conus fearless medalists
puppy appropriation combatants suppressing incomes kidding serra dismay payroll zeta shutting
bushes growers cipher fulfil radiant latina resumes shelves sizeable taekwondo ascertain
circumference coliseum spitfire functionally rang sideways expos grille afterlife bearings fission
madden quadrant dubbing unfairly margarita regionally zoning attains receipts auditory crank
socioeconomic sharif bestselling massif currencies biomass moors immersed completeness romano
vaccination flourishing oblong clover reacting misrepresenting negatives trademarks behaving
cooperated omitting mouths arroyo boulders coco pollock reiterated portfolios electrode
landscaping marginalized swarm windy antics upscale resorted endorsements partridge sloppy
freighter mohawk keyword purposely townspeople compartments pembroke silhouette tak thinker
deserts malware alluded bribe fearful gland pros decorate enchanted haji academician gall anarchy
armory domino lithium succumbed nightingale nationalistic punishments delaying aromatic advertiser
cascades optic sesame handler optionally glue gage setback wardrobe chimneys recognising voodoo
carbonate psychotherapy antennae outlining shouted reliefs cohort informatics unicorn admire
patriarchal unneeded ringing unusable activates induces demolish quarrel rectangle odor magnesium
conservatism ethos turk rhino rin minded torso mortars epilogue interrupt quake surgeries
housewife archdeacon conflicted invitations scanner unitarian emphasised lavender abb briefing
superstructure atrium bladder claimant hormones exchanging idiom nascent nouveau deciduous depots
spinoff generosity wrapper cohesive figuring mirage nur obtains reminding showers towing objecting
gesellschaft indifferent dispersion campground jeep chemically fortresses interpretive midday
passwords shortening visas cadre extraordinarily enigma glee mitigation unsolved gathers sus
advantageous hobbies obligated disproportionate ids seamen extravagant foe primes downgraded
hurdle recovers slaughtered hails navigating psalms symbolizes bolts excursions unintentionally
adept wont wrapping assembling vortex comets appoints gorgeous ops milling empathy skirts sonar
starboard blurred kinship departures gon pursues marred motivational underage necks organises
enclave pleading stemmed tokens articulate robe chronologically plumbing autopsy proctor scars
hacked titanium unanswered newsworthy assortment entails deriving exporting lament polarization
harmed legions racecourse divergent grammatically nuisance eureka combating ornament pedagogy
unbalanced frontage pandit corrugated imitate deploying reversible chants cleavage reorganised
bethel nellie insurgent screenplays sunken epsilon garnering heresy stair puck tho craftsman
pouring predicts mummy aroused friendships poorest solves blooms foundational wreath exert
reclamation subgroups fractures hijacked transformer heron indistinguishable viper antiquarian
fandom murderers gilded anonymity bloggers watercolor concave peninsular informant allusion
interruption loco lowry stimulating probabilities undergraduates baronetage peacekeeping glazed
antiques coherence rampage regrets twists airbus formulate toxins gaze spoiled comprehensiveness
seventies congenital tweak antagonists miraculous ordeal ageing comb henley luz preclude
criticizes mermaid decker greenfield holistic scarcely umpires cosmology rounding freshmen meng
shortstop discomfort coincides courtship crawl eliminates lander federalist removable domesticated
enlargement pedigree acta usability fetus parkland brothel jelly tufts consultative pantheon
shortcuts axiom foxes salsa predation awhile perpetrated reflex rightful alludes jedi terrific
invoking tolls reinstate spectroscopy uniqueness ornamentation footpath ludicrous stacks campos
fetch nearing lev litres disputing larval observable popes orchestration discriminate forfeited
illusions joking cheerful filler hue refinement federations clint paralysis masts persuasion
retribution caveat fiercely entomologist advertisers insofar pastors mocking hideout mana dispose
envisaged pows rewarding vaults vertebrates coping probes rebbe stills utmost bridging
fictionalized slabs spins expel speeding wildcard fragmentary highs intuition reviving commuters
coward refreshing fetal behaviours sighting complied levied climber fantasies kettle leaking
splinter deem appetite biochemical gallant intermediary densities indexing reformers attributing
scribe gunners misinterpreted unsatisfactory lesbians moderne vest esteemed treatises cooks
dynastic mustang tributes uncles unrestricted knob tackling unorthodox prefectural commute herbal
hospice hurting parliamentarian plank repelled snowball steppe conscription herds inquisition
professed exemptions toast plethora chopped reappeared canned escalation oppressed amplified
fruitful ordinarily resigns christened estimating regal sinks laptops relational ravine drifted
evoke habitation misconception nephews angled charley overcame purged rudimentary antibody
proclaiming unveiling ensues discredited syrup affirmative enshrined adultery plead parlor
anomalies bash cock nominators intimacy superheroes bounced erratic seriousness dahl orb sarcasm
tapped hereby offseason durability bowlers britannia intrigued stewardship disgrace stereotypical
repay arboretum experimentally soho pegasus fluff unjustified caters extradition mindset naga
embroidered melodrama dorsum helix thrill treble scalar sos admirer foaled elusive posse triathlon
embroidery esteem jeopardy persistently peppers reincarnation tyrant adversary faiths bonnet
exposes fringes interchangeably palatine pipelines mem wastes attest taxis vandalised finisher
homosexuals mala misread pertains usages welcomes compounded diets irregularly vacancies
horticulture malm colonialism epidemiology bastion flaming mainstay maverick suitably patently
stationery bullied extremity hadith penetrated pierced addicted hexagonal homemade maximus
neutrons blur offend recollections requisite shrinking alienated connectors gazetted objectivity
stormy tapestry boon empties wheelbase conquering quirky verve boil expatriate kraft prosecuting
breweries sampler zeppelin axioms narrows propagate admirable lengthened bayou bingo dementia
fleshy aborted decisively adhered fostered narrowed sine asymmetric deb dependencies distressed
masse quadratic modi alarmed idiosyncratic naughty whence symbolize disciplined begum barns
mysteriously wadi interchanges subscriber contemporaneous caterpillar horticultural riches auguste
majoring overtly thorax unjust abstracted assorted heraldry planar renal biking brightest
devastation lite panned cults plenipotentiary psychoanalysis smear pendulum sud twain cervical
parodied tenders urgency conceding pivot quakers unrealistic adventurous anarchists smuggled parse
piping bootleg strategist undocumented bantamweight youngsters bulletins intrusion hound plume
appraisal disgusting frau misused archivist rustic inward provenance uneasy familial jerk chap
issuance shortlist tweets euclidean prodigy labelling peg sender spying horrors rupture shipwreck
dunno passerine sloop fermentation comprehend cohesion embroiled forage garth ridley rumble thinly
hornets propagated gob yachts horsemen correctness imposition cutoff immoral intestinal overtaken
abridged integrates goddesses virtuoso cavendish infiltrate caa controversially fluorescent
logistic massage referral thrower optimism sabine shrink vents desks excise flashing ammonia
anecdotal captaincy civilisation surfer deprivation opting spotting digestive involuntary bowers
precursors pilasters projective superhuman tun drank lawmakers brandy greatness persuades barrie
enhancements forked tonal vanishing kitchens lump pavilions vat propellant robes smoked stewards
summarised timbers magma retreats vertebrate amman removals thrilling concerted deployments shook
compressor ditches signifying tempest sterile onions padre unclassified pathetic piety tossed
thirdly personalized asthma cleansing petite troopers attendants identifiers retake coles gallon
misrepresented bolshevik retrospect gambia masterpieces installments subordinated abortions
fractions shipyards outflow shillings reinforcing earldom footwear pastry saline samba siemens
vomiting mich narrates oranges equate oncology bends visitation beginner chanting alp disparity
kelvin veiled banded conspirators drills amplifiers archers multilingual turbulence eyesight
gliding tentacles traverses cons gam phosphorus eel elves buildup laundering aqueous disbanding
knesset bitten smashing electro francophone padres awakens sectional cameraman chairmanship cloudy
lister longing tropics articulation portage unconfirmed cantons folly cine recount coveted
housekeeper apprehended brokers paperwork electrodes auctions sidekick bows ems synagogues collide
aggies bolsheviks infirmary zeal searchable disgust organisational overkill fulham internment
pandora airstrip bassoon scarcity thoroughfare unconditional zulu clustered gables plenary
constructively unnatural cham monologue butch coates stain strives rebuttal retractable slack hogg
classifying entourage fanfare wai complements foreigner tapping geek agile horribly olfactory
recollection tycoon marrow sportscaster saturation sorties discourses germ henceforth interrogated
senatorial sane shutout apologizes careless mountaineer toxin protestors reliant molten paralyzed
dew reprising crabs forecasting luckily popped afflicted squeeze tweaks outs wavy justifying
populist prospered welded ribbons ultimatum blackmail courtier curving mum rei excuses interfered
notables quadruple mangrove braille consciously innovator solitude comte shutter flyweight
fulfillment abstracts fray concentrates transistor visibly vanilla paranoia irresponsible minas
rescinded sanity dockyard funnel hunts methodologies transliterated heh diminishing dobson
hardened propositions atypical netted rocker snapshot metaphysical asterisk governs sponge
lakeside planter punched rebound shuffle tuna incremental oratory carte impedance recitals forgery
extracting scrapping constitutions sweets replicas dislikes screwed singleton spicy seahawks
fertilizer apes bona yarn christy facades smiley sabres slug genomic calories kylie farce grimes
narcotics vulcan dispatches facelift tricked labyrinth stabbing lifestyles thigh delegations
midpoint pervasive renovate toolbox schloss imbalance outpatient suicidal flap islet comrade
deficits movable improbable infiltration newmarket festive needy contradictions inferno mons
rations airframe chevron embraces ferns prayed unbroken mocked cemented illiterate diacritics
orator weeds kanji penetrating shocks addendum conveying pharmacology romances chew forbids
multiplier wainwright wander steeply tutorials volt chemotherapy messing outcry rook anarchism ono
conformity criticising parser deduction enrolment trainees sulfate savior tackled incomprehensible
soapbox liber unifying appliance willingly uptake rehab tangential schoolboy calendars parchment
suborder sympathies rephrase thugs breaching mayhem handwriting massacred applause elevate
enrolling fascia radiating methyl protruding cords shaken smallpox appended luminous emptied latex
disallowed trois burgeoning eyre interprets diagnose lured slayer obsessive pinch conquests
dwellers holm operetta dangerously fragrance raging supersonic figurines filename snippets
conventionally sausage licensee procured shepherds occupancy outbuildings tilted hindwing
incompetence startups containment dives burying cornice plundered bookseller harshly newell
twisting croft feral flex grandma photoshop handwritten hostess pistons livre prehistory seaplane
theorized blond eighties horde phrased statistician versatility encircled greedy beneficiaries
cathedrals comical crackdown genomes unambiguously cinnamon catfish relays bassett sprung weakest
subculture pathological sei slew clerics interstellar perch scotch annoyance migrations raider
signatory ascend distraught broadened darcy dilapidated stripping gunman levant stump cough duct
earls pap attaching minimally rumoured sleeps balances pests quotient zenith unify atelier paisley
partitions psyche waving oppressive saskatoon polluted tweeted skirmishes bop armada menus rapping
embryonic carousel casing rancher libelous beware remit suffixes stairway nanny deco funerals
romantically blueprint compositional capo biologists overarching architectures consecutively
liabilities unhealthy vizier reword tankers pea trumpets precautions curricula pax vanish swans
aesthetically fathered glamour grad undertaker behaves shines vin councilman extermination
speciality olympiad bottled pleasures brew camped conqueror intracellular classifies doubted swore
bothering millennia potts giro mediums pence enlightened flare inventive rerouted burrow outfield
accumulating mains misunderstandings warhead atheists gazetteer intertwined lullaby outcrops
staggered blinded jams reproductions roadways starship demonic disgusted dumps afloat rooster
niches cafes drier grandstand linn allegory crucifixion humanoid striving underwear wis
annotations augment inductees puppeteer adversely bro elegance banco stagecoach revising wren
horrific rupees seawater slander altercation recessed vid dit malice moi overlay spade tilde
aeronautics funerary tracker calibre distrust ebook headland selectors centerpiece rudd mantra
mislead magnets sherry ridership stylist forging preachers reaffirmed acquaintances prosper
baskets insufficiently ordinances possessive reputedly stirring consolidating fable snacks touted
forte hoop cried quartets tamara instruct layman rigged ligands crows assemblyman collaborates
envy mosaics hamburger humiliation neoclassical knowingly hypocrisy regaining brit restores
southerly paleontology aegis preventative snapped chesterfield cisco tame bets handmade
patriarchate throttle shelling tait rearranged fuss parting vert riffs waged recoveries upkeep
embarking protons pur forfeit italicized aqua bolus fables lacey tidy fraternal clique edifice
lacy neatly punishable skyscrapers constructors terrified vinegar chemists ozone footprints
sacrament tongues fairies loot assent optimize saviour tyranny weightlifting davy gangsters
profitability rigging hive minimizing quorum ballerina mysticism flamenco existential sublime
dictates veracity lizzie culprit equip iterations resettlement sly arteries cheerleading refereed
cartwright conducive loudly martini silesia wheeled cornerback montane recast rumour causa
messengers nightmares etching peanuts chop interplay siren nuanced brood catalogs dealership
incubator buccaneers learner astrophysics holiness drummers prudent dauphin neuron stade
florentine stitch subversive botanic allergic batsmen healed mariner secretion friendlies
speculations counsellor fats conditioned cavaliers radars barbarian bulldog rosary boar incoherent
consultations convoluted rehabilitated addict assaulting overweight bachelors cultivars boo fared
hog neurology putative stocked bombarded earthly redwood sardar scripting zodiac bearers
extinguished latent pigeons tarzan nils layouts resuming typeface vehemently shoemaker
realistically parliamentarians proposer tapered judgements nitrate predictive swearing broom
proudly uncontested reiterate ism lux substantiated evo chronicled hallway rioting scrolling
meteorologist stucco magyar stochastic airdate recorders malignant numerically prerequisite
incubation extracellular quotas ting curran shack standardised hays googled mould thyroid withheld
homelessness thug zebra intimidate sis stead coldest unwillingness medicare berths genital soaring
hauling vegan empowering werewolf beavers intrigue emigrate laterally hover winnings subsidized
uptown architecturally cumbersome industrialization breaker vehicular predetermined projectiles
recurrence unheard animosity hidalgo princesses sugarcane adverts escalate psycho fours
cooperatives reestablished schism operatives galleria medically seeding indifference prom slices
workable roar challengers sideline enormously pillow verbally flea renegade sectarian zee antigen
brittle happier ultrasound placeholder seduce westerly pigments tuba repel reworking secretive
spirited caricature guessed ombudsman fugue precipitated trident quadrangle broaden bumps
compromising summarily contour assemblage beneficiary cooperating dun accomplice imagining incline
monoplane glam fitch maa counselling evaporation footing recommissioned hesitation inertia
neuronal axles dreamed facsimile hopelessly instructs oldies subterranean unconnected slit reruns
widower awa landscaped gambler misunderstand bam devise correspondents crewmen kingship audible
inequalities skipping woodwork recoil magdalene pageants tod assures counterpoint dues revolve pip
rallying polity codename mixtures noodles subscribed backstory fad faithfully louder lucifer
staffing harms jong mou usurp westwards metaphysics argyll cholesterol drown dyes inhabiting
trumps uta authorize goalie clinically unleashed aisles dowry mountaineering sticker creepy
guillotine leakage whats magically sonnets uphill apologised fortnight exposures provoking
contingency monstrous analyzes inquest interwar lear microscopy pumpkin spammy annulled dissidents
hardback ultraviolet fieldwork cabbage normative tighter blasts calibration civilized complication
dynamically sprinkled genie nouvelle cree flutes billings forcefully superficially zoned genders
upstate feats richness conductivity diplomas faked asbestos stylish fulfills lick shaker universes
dis exporter bantu budding constabulary guineas jurors propellers behaved recess cloister ethic
discard sheen hun nightclubs dieter ridicule undermining heater disapproved gnome setbacks ruse
prosecutions storyteller burgh bos episodic kibbutz pacifist skewed graceful terracotta remodeling
heterogeneous liberate pesos allegorical firepower progeny urn gastrointestinal paw easterly
unintended foray blindly carpets transplantation undecided fantasia lana reuniting discern pendant
disarmament desperation exquisite antibiotic bouncing fasting pyramids enigmatic telephones
barbarians acton alkaline diverged leveled lipid nativity hons hornet oversized pear cropping
embargo frees leech sprawling papyrus tuck chairwoman environs glide pooja frowned rotates
rousseau grotesque superstars surrogate susceptibility eau judas whiting tot vodka dismisses
forbidding unduly kam ravaged velocities hikers jars taluka battered tenuous fen gills repainted
adhesive stubby cultured realist vocation equivalently profiling concussion alienation
coordinators repercussions colby molar timeframe aptitude conner incivil renting strap testimonies
confrontational firmware moderation nee bottoms essentials garrisons housekeeping applauded
confers curtailed pesticides polarized weld dwell scala adhering bunkers cunning uniformity abba
algebras artistes syllabus abbess discrepancies malt novelists sensibility alleges bazar sous
cayman freedman matured conduit moored pasta weavers capacitor tubing unorganized delightful
homeowners revitalization lew stylistically spilled indispensable normalized dime frieze manors
subtly degrade stalker supernova kickboxing pelican altars abyss biochemist grounding screws
accountants decaying enthusiastically surpass inverness pore reptile thrice bungalow caliphate
dismissive caldera deforestation lettres ancillary downturn smartphones tectonic ligament
unethical underparts goalkeepers lair racetrack almond floppy geese aeroplane sulphur nineties
portrayals bequest cordon connotation ducal thrilled blurry ether scoop hoops bleak embedding
postulated ord porta denouncing rouse showtime flushing laughed slant draught rowed regretted
stirred bibliographic deformed ceres enlarge sliced aia triumphant cobalt mace mongo suffused
laureates harrow sorcerer echoing hedges acorn predeceased shetland infrequently pollutants
philologist irritating royalists tenets allocate cholera swollen carts correlate jure claimants
gloss condolences inquire reproducing firefighter anticipating impromptu olds uplift jingle
cautioned deactivated fiddler networked amplification extracurricular golfers piercing stabs
coeducational concentric uninterrupted arable coo environmentalist epilepsy upholding nys
heartbeat stalks swell geothermal initiates ide midwestern oeuvre ashram characterizes artisan
compatriot lyceum miocene ornithologist isomorphic wynn diligent foes reunification
distinguishable preferential sham triples confines enclosing ollie classically juries placements
synchronization acoustics approves aye combative eradicate depletion cossacks stardom heartbroken
melee siamese grandiose tray resumption alternated oratorio quitting redacted affectionately
batavia flocks inducing lingering planters directives favours ester bleed horst pilar uprisings
autograph prentice brevet chlorine preparedness ballets dreamer recognisable allusions dormitories
puffery disdain compassionate microorganisms tutoring contemplated nada conservancy mediaeval
ephemeral sapphire unlicensed volts activating evidences importation tainted tortoise anecdote
attachments embryos rebranding computerized charms batches scant scuba steamers hoard rosters sore
greet oblivion schoolmaster slipping supplanted taj cond mutated horned karaoke nicht stroud gully
projector helpless hydra redistricting rollers wig fatality standby vulture cheated combs fansite
farmstead obnoxious provocation reappears revolved disposable amending asymmetrical pertain
inspirations profanity questionnaire concubine invincible pir puritan wolverines pseudonyms
subgenre apostrophe sexist doctorates sparingly chewing nirvana breakers envoys resettled cognate
paraphrased calvary circumcision steered unintentional ell irritation adamant clears curators
sacrificing stew vitality admirals flaps geologists alchemy anew overtook plutonium colossal
compromises volta coils remarking relaunch watercolour bicentennial presbytery unbelievable
appalling flooring holotype misfortune mover relativistic photographing canteen extraterrestrial
souvenirs sturdy brokerage intolerance skinny unbeknownst soulful madeira unionists trending curt
lieutenants arsenic landau latitudes popping potentials skiers arcades deduced gull ridiculously
aga domed theorems yeomanry adhesion categorise insured meats whorl unwieldy retelling widen
worldview wrestle furthering gliders resented weave pretended quarterbacks radiator decoding
barbed fibres pinpoint brahma carriageway earthen pointy newsroom obelisk shaman chancery dso
minimalist apse kiln metaphors salty settles turnaround cossack detriment wading benefiting
motorists stressful anthems argus counteract robins booming hailing scot geometrical knitting chez
motivate affirm retroactively rhapsody steeplechase designating formulations midtown allowable
chromatic resorting scuttled wares tonnage cultivar fixation blackwood kremlin mastermind punching
tung showbiz shading phenomenal meteorology furnaces magicians starch nostalgic sepals tout
methodological gatehouse parapet receptive worldly collaboratively brewed comptroller deviations
argyle basalt forceful gunboat implant superimposed flick topographical barnet occupant adaption
hickory restitution rewording antelope kon mischief discouraging progenitor justifiable devotee
extremists crewe extortion frightening fireman numeral howitzer poplar quantify transept lecturers
sexton coatings bipolar electorates hardwood lapse sonnet nonstop participatory signings fries
inbound kidnaps mondo presumptive prohibitions avian inconvenience indistinct perfected barefoot
limbo roasted sweeps ailing firth mak annihilation editorship seeker suitcase chai fibrous
fractional needlessly pathologist vetoed brahmin conceivable dismantling fusiliers tattoos
audiovisual torrent attainment barbecue granny dada remorse picket gestapo tightened modernisation
rapes starving acetate choruses prompts agendas creeping dung proofreading thermodynamics
thunderbird woke overcrowding memberships stickers icy lighthouses multilateral tatar booths
pineapple prejudices salamander urbanization accommodating hao manslaughter thunderstorms tic
contends hegemony seton interceptor unloading canoes lough malformed rephrased thanking darkest
rotunda swallowed cubes tragedies extremism filtration graphite rectify solicited sparkling zo
criminology kosher wallpaper chime diversification rotations decentralized intimidating overhauled
rarer singly stanzas instructing orchids unborn boa devolved salinas swat underrepresented
exploratory wraps armaments censors federated alternates boils gays reconstructions bac listens
spindle certify depressions downstairs harmonious recourse threaded avant encampment skillful
burlesque curiously goblin insular deva doctrinal propel transporter citywide notebooks rentals
banksia hipped religiously headlights sincerity ley piccolo untold corrective rem capitalisation
commandments conte proclaim sleepy conduction crewed degenerate implants repatriation
unquestionably ounces pelvic suture antagonistic interoperability allowances dragoons nomads
remodelled rung institutionalized leukemia porous slum humiliated rein southland newsletters
plugged roaring bitterly casket procure reeds entangled conspiring creamy ecstasy grabbing rake
vending agility disparaging haze shamrock authorizing detects fashions surrendering colonels
epitaph fifties resurfaced trailed bandmate blankets yap emergent kneeling symbolizing tutors
yelling disingenuous onscreen refund unattended consumes haunt ledger transcriptions ard arrogance
calmly disrespectful filaments mountaineers airstrikes italianate liquidated multipurpose
reappointed separator anthropologists complexities disabling lenient minesweeper oe addictive roux
seam sed tabernacle deprive pageviews staring carp hovering janitor outweigh pancreatic bathrooms
cultivating moray rabbinical tammy condor convincingly eclipsed hounding peas whistler
uncontrolled postmodern frenzy meek nay condominium lute tangled staffs horner lutz phylogeny
sprang anglo orbiter overriding defenceman feuds flamboyant notary groundwork hug bras packer
smoky alligator deteriorate harming meteorite moods unharmed hatching thermodynamic conceive
hyphens realignment cider inhibited jokingly surrealist worsening escarpment fades recitation
cantatas censuses sanctioning testosterone cavities freemasonry judoka nationalized almighty
cutters hackney oo reformist backers infrequent riggs spiny trooper immunology kos minimise
detractors meticulous plugs apiece repressed restructure shutouts elaboration intestine revolts
uniformed babel outposts shaved sparking advancements jock silvery dividend usurped alluvial
postpone precedes sexism sportspeople chilling dor overseer pontifical incursions jetty wordy
camels elongate lark bikini greats recite partitioned rouen alluding acrylic elapsed skit undead
brilliance viscosity relayed sentient wearer haw standardize synths amazingly aristocrats
distilled haute announcers carnivorous casually handgun kindred spaceflight suicides vigil
disproportionately disregarding disseminate observational restorations taro marshals omits
schiller abode hedgehog tonic choctaw noblewoman blurbs busts interpreters verifies bowed furlong
lopes printmaker taxed weary physique artiste decorating newfound pleads abrasive beggar biscuit
invocation jag yam persuading nuances scoreboard fab onus eradication narrowing combatant
contradicting stacking tribunals capsules fung awakened canine duma condensation manifolds
singularity sneaks bearded insecure caudal reins redefined subsumed guts jacks mobster proprietors
pedals guidebook resubmit dividends milieu ridiculed secluded disseminated impacting rocking
biologically homophobic serenade characterizing hoy reorganize resonant barrios fanatic inert
squirrels stag accolade attaches recap triton bun reindeer antitrust centralised guan tinged oda
polka banknote contaminants haste pinball quarried aborigines hove dandy hepatitis terrifying
alameda relinquish faux lakh malfunction truthful crux dossier landslides vigilante glitch
pianists tagline conscientious ripper celeste largo imitating thirst tougher impede racks bock aha
carpenters microphones outwards overload pediatrics seaboard restraints seaport intimately
endlessly peril dreadful vaginal aspiration humility irreversible penitentiary teal wildcards
jaguars locust masons motherboard realigned boycotted swine untimely bookshop blanks dilute ment
inhibiting kultur anomalous insightful kidneys heed vaulted catered fanbase irrigated harbours
timelines bipartisan wildcat agony meath rework distanced lofty maturation mayan molded murderous
strangled amen eaves flop renounce trier budgetary curtains inflict ceases colorless
paleontologist parentage purified constructor padma bantam disgruntled pouch solidly greenway
revolted scriptwriter nit madre prophetic ergo thunderstorm herbarium latency manageable
unavoidable chameleon nuke orf cavalier harbors curfew disband multiplying zeros arthritis awe
comprehensively cyborg lobster anno bony prognosis formulae intrinsically diagonally associating
bothers exponentially locales diarrhea hijacking pores illustrators detonation dread randomized
syntactic interpolation promontory salvageable afar crafting grandpa pusher colouring anil
exaggeration watering compliment summarise synthesize thrived totality clipper retina heist
salinity imitated permutations youngster convocation hardness infringing absorbs indeterminate
phonology roper chambered entomology resupply disestablished emphasise counterproductive detour
obs pans tapering firewall slums bracelet recursive waldo adversaries autistic bien fermented
lobbyist sanctum jour poignant disruptions entailed luminosity silently ticker fief carney
dissolving wrongful vantage weeping cloning itinerant modal flavored hinged infielder nix rok
solvents alder inns legalized rectified requisitioned workmen overdue stampede dorm fumbles vas
conclusively humiliating reis traversing artistry bullpen gunpoint quell femmes shun barking buggy
bullies shiv inconvenient pacing vagina archangel bhai bodied fodder lessen pullman reels charisma
crappy fax disrespect competency freshly nutshell heartbreak husbandry bodywork brilliantly mot
clientele monochrome gladiator grease podiums expended ledge reciting shaky discontinue
matriculation moratorium rejoining steak bluffs lemma craftsmanship serrano lenders cookery
plunder clarifies espoused knoll materialized pinged plantings thrash enclosures huff oscars
robberies burglary colonized chained juniper nis cameos incumbents villainous archduke circulate
expatriates trademarked centimetres rockers stalemate precarious blackberry franc revoke
simplification angelica corals demeanor noblemen headaches housemate dynamical furthest parr
virtuous calculates hacienda glamorous placebo sucked tiling grandeur vertigo multiples
symbolically vases waiver confrontations cures forgiven glaring goofy jug parenthetical priestly
abolishing biker nausea nicotine specs tub primo diagnostics evokes foyer gradients kitten soaked
subclass pyramidal rabbinic solidified backlogs evocative maintainers tid blossoms neuter rug silt
foss hindsight modernize reparations gibberish smoother unproven acharya wick yogi enrich
amphitheater heralded oy poke reverence couture ignite leaps matchup phenotype pronunciations
applicability disobedience reinstatement reminiscences signaled misconceptions embodiment henning
meh typewriter booty chaplains kissed ramifications tweaking phylum misty ovation refitted
kitchener tendon overthrew stylised tasting burg stalked durant overlord fink annular summertime
aides coronary sandwiches sophistication begged campers mavericks millet ordinal analysing dogma
fid infiltrated roaming adoration patsy tonne afoul deanery ingenious rout whalers droplets
interfaith solubility appropriateness counselors optioned sayings purview chairmen geneticist
kudos ous degrading watermark alamo dwindled stamina watchers fraternities inciting latterly
lowers peptides repatriated pugh reconsidered instincts khalifa catchphrase deceive lamented
smarter sphinx workman childs facet grandsons jackpot luce pointe proactive stupidity thorns
wallet indiscriminately repechage behold coalitions reared cuckoo mortgages hinge affixed
primordial snare tinker clueless malibu pruning boniface illuminate labourer pudding redistributed
rump mahogany rapist blazers marquee motherhood ante nontrivial upsetting masculinity inflicting
catalogued ebenezer misled sacking scooter undercarriage apron marques animators shaikh stumps
hashtag predicate reload waugh groin intrusive revocation cupola guesses gunboats lobo pneumatic
destitute worshiped amends pristine scissors bandmates hackers manifests shalom unison assay
cummins curing fetish neapolitan ores penance summation baptists crowning intergovernmental
premierships baccalaureate inundated nye vassals auditing barb tambourine apprentices transmits
unknowingly displeasure illogical swung transistors aggregates substation dorado excepting feasts
billiards jagger margrave haha alarming gist insecurity tumultuous chieftains dysfunctional
equated restricts spoil insensitive lieder undulating gurney idiots modernised overgrown
paratroopers quack evoked totalitarian kiwi ornamented tori plywood condescending scrooge sugars
vor woolly nylon assurances forearm saros bodyguards kinder panelist twigs att copyrightable
blocker disturb extraneous hemp redress fisk accountancy aviators fundamentalist steroids sturgeon
enumerated forester sunflower terraced waned barbie shelly communicates hawker microbes humanistic
purplish savanna closeness hotter sidewalks homology poetics predominately punishing wand hips
ridings braces colleen proverbs boosting canoeing credence filament voltages airflow refractive
flinders penthouse undetermined amused senna thumbs islets sysops countering duality exchequer
presidium stride constables denominator hath canyons fluorescence golds hickey alters disclosing
eels skeptics ary boardwalk digs agitated appease entail loader subtype overruled cereals
geopolitical petri polishing typography allege slapped viewable marvelous strongholds bethesda
slough wildfire gourmet hulls prophecies skateboarding proximal eugenia rale coercion wrongs
contemplating idealized initiator recounting unloaded dag gemma nelly irritated awaited
contractions hypertension surfers bidder grasshopper parrots sinus smugglers unrecognized weil
aggregated transcontinental quits titleholder lonesome collectible conceptually gaussian primacy
webpages ares astounding biopic canvases cages effigy hatched pedantic valence ailments venomous
dup hysteria earthworks lighted melton allele geophysical grotto hinterland infused powdered
powerless urgently disuse furthered slows perseverance bennet amnesia homophobia infringe
impurities pranks suffragan disintegration lees throughput treacherous vichy versed betray
propensity shelled industrialized garda malacca disbandment gymnasts overhears brushes goodnight
mismanagement seamless springboard austerity conjugate interrupts buyout els scandalous
transcendental uncanny deathbed orally kami showroom creationism pastel upheaval coda coyotes
fates improv outsourcing aquaculture saber bleach midget secreted thankfully unfolding yea fairest
fooled archbishops bower naturalistic dinners nah crouch saltwater compel gaseous merchandising
merle disprove phosphorylation solicit implanted moulded pompey summa preoccupied arcane
headphones aldermen hanuman metallurgy skink galley joked reverses chola grands blogging decimated
deliberation obese polis vile circuitry favourably quark liners payable toughest gritty tenured
thresholds diluted seduction technologically conforms confuses roam instantaneous cuneiform
conceivably mellow mullen plunged speculating stare utopian workflow affirmation multiplex
ruptured subdue biosphere buckeyes leeway puma coursework evaluates lapsed ordo voiceless echelon
lender ovens slur bulky fruitless ontology outfitted taping caffeine decider evils habitable
herein acronyms refrigerator contrived discounts fluoride interlocking prods append schoolchildren
capitalised enlisting planetarium wager cairn skeptic swampy mane vandalising visualize ebony
vestibule binomial emits ethnography quests tramways correlates dosage entitlement penchant
enthroned kata sabbatical steaming underdeveloped annotation brute shouts whisper zoos additives
constitutionally correlations etchings therapists woodruff mods yay burnside conservatoire
congratulated deans masquerade shahid mirroring mott volley intensify jumbo legalization minimized
perpetuate tiled discriminated simplex distillation bree humanism imposes mules playa peek
presuming collusion emblems gimmick inflatable loaf pup struts finder jamming lesion mays
processions templar gama guilds illuminating rho seams firefly affine lorry marlins negotiator
seabed stressing embellished followup complying deduce irreducible fenced archeology warmly mojo
pelham rainwater custodian evolves veneration warred eloquent tulip abandons defiant modena
treachery unconstructive warlords untreated diffraction dumas mite nous plough printmaking
succinct superstition womb bluish limelight tumour hounds unconvincing fend playgrounds incense
raga gusts nevermind eros juror inject militarily phonological familiarize martyred piccadilly
pickups dissection minuscule boast cardiology centering sip tipping oscillator psychoanalytic
sutra deli democratically intoxicated lanterns allotment biscuits sewers dwindling rants rioters
appalled eagerly massa nameless obliquely saffron calypso inertial reaper precincts sensual
epidemics sirens esquire infidelity bede dared dato pledges resilient deflection dismal medusa
mustangs weightlifter cortical granger ounce undisturbed overcrowded adventurers
characteristically determinant happenings hassle leng decommissioning respondent riviera rubles
cuttings decor demonstrator harman slump balconies lind plummer obstetrics aircrew champs
enlistment gambit misrepresent trey healer yell yourselves paternity relieving copious pantomime
charger provisionally captors bailiff joyful roofing workplaces criticise ironworks liters sanger
canvassed downside garrisoned uncut nailed authoring fiberglass withholding nicer reckon petar
silica winkler grids tay gaol officiating sockets brides directorship polemic tas brevity covent
intercultural steeple comm discernible bitterness cline flipping fondness instrumentals overtones
ratify etched televisions crests triassic detectable slanted trusting abdication airbase
ambulances astonished ingestion pencils letterman distortions eocene foiled predate democracies
paco silky popcorn soyuz charmed congressmen gruesome oblivious sequenced warped robbing tweed
unworthy actuality intelligible refrigeration cede nozzle windshield bickering dizzy prefixed
reunites beige commences pebbles surveyors acquittal deterrent inclusions waterman accommodates
diagnoses millie wellbeing allergy binder lettered matron shellfish converges reckoned seater
toothed consensual emirate puri relaxing farthest toolkit unaffiliated admirers agar discourages
stonewall tempered embodies neologisms sandboxes cheeks constellations feces impart anus
conceptions insolvency aversion candid curl demonstrably gait furs jeanette peri discord swapping
boles dredging reactionary mig overpass smiths inheriting laughable traditionalist affections
mobilize zonal hallucinations reshuffle retrieving reusable designates firefighting grenadier
strikingly emptying geos precede regains coulter polymerase spinner teamwork veterinarian bondage
safest baiting eclipses inquirer insulated resurrect dope grooming tallied iceberg innumerable
recuse bene cartilage hyper startling transmembrane crawling rebounded compilers indented realty
histone injecting pitchfork entrant warranty puja straps transitive painfully stipulation gens
mischievous roofed vanishes displeased impossibility unqualified waved gladiators positional quill
lunatic perceptual permutation radiology disorganized drawer mutilated pygmy sunglasses
annunciation memes nonzero sled depressing ons pang attendances carrot prerogative cached
pretender hairless midsummer quaternary urinary risking fronting pathogenic confidentiality
symbolized psychotic nestor terrier afield immersive lynching synchronous consuls downright dwarfs
preeminent sandman spreadsheet unconvinced agreeable defy parenthesis streamline amphibian bugle
cathode contemplation goalless kiosk repositories conformation flurry cryptographic utilitarian
assassinations conspired diss everlasting storming bloodshed unlucky approximated deems knicks
passionately politburo ruining snaps bong maneuvering shareholding unoccupied evaded necessities
thirties boyhood individuality emulation gags importer slid sheath tremendously furry ambivalent
electronica primal purposefully checkpoints gallows epithelial romanticism fingerprints revamp
smelting soliciting believable customize outcrop stumble dole erm miscarriage mogul trotter
catalysts distancing advisable mottled opposers rune salons sari recombination shedding conductive
homeopathy scarf transformative buddies commoners cranial genitive crunch indecent stately
bombardier reckoning cremation epitome fleeting flor grasping toned ceasing restrooms elicit
inexperience oba auspicious mockery sena subspace burrell dons restrain shoppers deus dopamine
leprosy seedlings impulses inspecting shoals coop dewitt intimidated roast firewood infuriated
swamy defection executioner goth ramona stances amis australis mezzanine wonderfully bale
exponents gator nightlife ophthalmology seabirds napa paddock puppies purging musicology
questioner cellars sofa aida pinyin trombonist crested pediment rav astral mosquitoes
nanotechnology abdicated garibaldi commissar stool digger negation ponder prefectures separatists
wanderer watchdog borrows dehydrogenase renominate roque watchlists germain gravestone posits
sidelines fragrant iodine salting serene whim constitutionality heartfelt bottling goliath burner
plunge commuting motocross notched brant casas restraining chicano hydrocarbons piloting strung
differentiating innovators grips unwelcome affirming sensations chute deterministic eukaryotic
infusion palladium anesthesia foundered kayak utilising bridgehead clothed excommunicated grail
nap overtaking albedo intangible oxides scratching vetted boilerplate freezes popularised sybil
biographers culver gent parsing plastered shingles appendages brahmins brickwork dang dipped
injections savvy argumentation clasp shrunk usefully genomics suspecting chronicling emitting
teased anas chauffeur craze guerilla overuse sages weiner britt dispensary habitual polarity taps
alarms digestion retrospectively tiebreaker colonisation interracial retinal unwittingly fluency
granular wineries apocalyptic centimeter dashed ovarian privateers stupa leftover retaliatory
anthropomorphic pressurized alkali inspires irreplaceable overwhelm redeemed thoracic disconnect
eyed healthier langer sind suing gorges mime veer eulogy legation rebuffed drawbacks manganese
reappear sander harem latinos marque sensibilities sprayed proclaims redding rubbing sacrificial
humankind punctuated anglophone caterpillars commandery manipulative naturalised raffles fugitives
aspire debtor emulator gripping housewives publicize underprivileged affectionate drawback
invertebrate noodle silenced starlight wolfram acknowledgment bowel railings impatient upriver
vitamins desist finalised magenta tort wanders westerners irresistible metamorphosis underlined
absurdity horseman wasteland devoting iridescent cartographer getaway bulge nurture filthy sel
blasting mulligan sanatorium semesters walla blink cupid ejection inactivation kindle fascists
hopping rarities chihuahua distantly doubtless raptors caribou gimme maroons moira nightfall elegy
tribesmen exonerated tarot thwart buoyancy dichotomy occidental clustering fiasco turntable
excitation ingested quickest animate cryptography encroachment gutted spaghetti theres traitors
artistically genitalia dominions endeavours rishi unaltered censure complimentary firsts
programmable vulnerabilities delineated roscoe spar workout flammable valet decompression oxidized
epics epistle stockings carnage cashier epiphany folders mash mistreatment uproar sharia stepson
suffragist bane castor marshy tite unwritten westerns alerting devotes grilled pies renditions
sceptical semicircular supremacist unplugged inset koi uncovering bayonet circumstantial
displacing regularity repost tread volatility bedouin priestess blender rhyming uplifting cougar
lien solstice tripartite incendiary lawns partake passer portraiture vigilance capitulation
usurpation motorways impersonating decency pimp unranked waterfowl composites doubly electrician
kumari risked clinicians cordial distort smacks irons millimetres sculls dutchman opioid
subjectivity alphabets hinges lingua nus dignified galilee anchoring beatification bile equalled
repayment shearer angers ern forwarding adheres eased fairgrounds rags rit satin sayyid swain
boasting conclave heroines attrition childcare identically medicaid onslaught ranching shielding
sparrows trainings hitman nomad responders rifleman tack briefs mares videotape avionics dragonfly
revivals lager mortuary puberty suspending corroborated invalidate oscillation pellets hangars
mimics tig turquoise antidote oscillations psychologically tramp cavern intervenes momentarily
systematics overran piet serpentine foreclosure confidant preset gardeners jab sancho jimmie
reprimanded sitcoms comforts deceived dodgy inhibitory isolating untenable wettest spills thankyou
disparities solicitors potters deference incest liquidity previewed scatter towering bonfire
opinionated stains copyedited gendered malleus relentlessly spammed vacate wha pew abundantly
grizzly polio impressionist badgers garvey rationality trios defied executable martens prudence
clipped leaflet linearly subfamilies blazing confiscation enacting pectoral exclamation olives
cantonal mailed marconi repressive delicacy doomsday safeguards automate awfully dissimilar
mackintosh minions replays tireless dunk metabolites nucleotide rethink dyed gentile hammers nymph
purchaser raping whipped councilors tundra engulfed wisely dipping worshippers undersecretary
warmest apoptosis capacitors darn diversify bloated depopulated sneaky spammer stitches vestry
diverting mallet monsignor rodent sequentially spraying calif chic idealism particulars staffers
stamens registrations rencontres satanic austere emigrating lucid parti contours kennel disguises
isthmus sewn culminates isomorphism discounting falsified furnish aroma crocodiles denounce
disarmed retraction totalled amphitheatre samaritan chromium concurred uplands coasters
misdemeanor rapport cochin helpers propagating corolla leanings centrist muted deducted grit
sprints wielding subtypes agha inhalation stiffness funniest hydropower signified bum ploy
dismayed thankful tit guaranteeing moires orientalist bandar bodybuilding scramble preside steroid
shay thrones cellphone formulating outburst probate spiritually debug loanwords therapeutics totem
crustaceans excelsior hypocritical roulette bypasses generously billboards clutches inherits
staircases ame crucifix flares squeezed appointee conscripted hawking grocer patio posited figs
honouring infested purports stipend excesses orbitals selectivity bakers fractal hypnotic
magnetism molds alum chiropractic pied debit paralleling recherche baptismal jockeys lagoons
padded wrecking cheapest favouring halting statesmen surat virginity bolstered campsite
degeneration hain beaks dewan nid cyclops impressing nitro perched awaken driveway hotspot squat
inhabitant stabilizing modesty renewing redeem lancet pinkish ribbed wintering complicity
earmarked poised birthdate cheaply hyperbole localised clippings despised inks poisons assuring
dielectric whistling conforming sulfide cluttered electrostatic eyebrows ionization valour abelian
bigotry cheetah mulberry humorist leaping deflected ferocious malnutrition parson poking punts
shogi tabloids appellation lookup unattached cosmological executes raceway salter consented
extratropical skew thunderbolt duplicating harlequin loophole nizam hamza hussars safeguarding
howitzers ladders mindful informer neglecting refrained sludge frantic melts modulo repurposed
cyanide fico immaterial ponies sow operationally rethinking satisfactorily tories clippers dojo
orientations arbiter marlin merited earwig locator resolute soares tabor customization fanning
sextet spectre reinforces rife trackage incursion intuitively refineries sera streetcars
categorically commercialization gauntlet mela turbocharged gastric gypsies intruder jagged tripled
carbine duplex shoal testifying triumphs bongo annoy formality ranches securely steen lawless
restaurateur shameful fertilization undeniable utensils censoring incapacitating jak overtake
smokers stele widescreen bani dipole hydrocarbon miraculously skid sucker synthase mouthpiece
pinky computations footpaths masquerading scalable emo floodplain hinting hoisted towel complicate
denser locates magneto spoils airway acupuncture harden kana soma stoker glaciation instigation
overlapped premiering botched sketched standoff alleles upsets kilogram simulating euthanasia
levelled overturning aspersions bumped cheering spoilers correa descriptor hearth raya exhausting
fatherland lows occupiers shakes tum freehold hops pissed buckle confessor peaches blasted felicia
philatelic snoop finitely flyover obit bead broadening creditor esprit repaid sharper bursting
translational ascot negate participle tenement campsites disintegrated folklorist governess
unlinked enmity incapacitated mam phonemes rigor vibes pathfinder conservationist entertainments
gastropods gauges scathing assailant shingle arduous assessor coney revere toponym graft hertz
whigs equine herbaceous misreading semen shave congested cloned gulls hades microprocessor peloton
rotting stumbles sultans elaborately punter alb alchemist amassing deflect ingenuity lakeland opal
romanization rosette starling boron haggard necropolis undermines vane bearcat bora cabs hangul
pel walkways whimsical authorisation chas potion respiration wrecks lymph nouvelles sceptre arbs
commoner eerie pundit sketchy awardee bake groceries necessitating ach indent wheeling deacons
digitised diverge racket unauthorised amenable biosynthesis clamp honeycomb pease potency
staggering simplifying cadence cheque footballing loma preexisting sod andante bute mediators
opportunistic hatchback nerd tabid endogenous etymological puzzling undertakes parton tryout
abound emigrant spammers watercolors metaphorical milder betrothed cassettes daffy executor
avenger normans nurturing cauldron lifeboats pell subsurface flawless remedial colliding daredevil
iff posteriorly seaweed trad deliberations generalizations industrialists uterus hora
misinterpretation rearing cancelling emblematic sadistic saxophones uncompromising decoy erecting
liberating preamble rearrangement speculates stanhope strenuous belvedere envelopes hostels meager
stonework unwise lowly ado biggs carve intensively lupus mated ovate sae signalled mage onshore
reap sag schematic inflow smokey accrued ascetic clowns airy trafficked meticulously psychiatrists
unites contraception discontinuous omissions sycamore carcinoma cowardly deadlock hough
sterilization unsurprisingly cheeses cornet ibis nag regimen stoner andromeda demarcation
discharging indulge waning fumes leger reissues supergroup indebted oxen caches diode fluently
nanoparticles clunky unfolded vicarage baffled equinox oats psychedelics receptionist remediation
unfold principalities swayed aerodynamics disqualify multiplicity outback segmented warheads
waterline embed ooh ticketing undersea aerobic compress domesday hemoglobin planks poetical
tilting hyphenated kangaroos hush voiceover certifying equates lazar regenerate butts cantonment
carta gravely hooded prescriptions sewerage unelected bouquet honoree mites etudes perceives
centaur invokes pesticide wealthier caching medic renames accords boredom disambiguated jeune
mimicking personification straddles bundy dames emulated affinities clef looney nuggets publicised
sympathizers bes defenseman hydrophobic jammed overheard maids polygonal rightfully sorcery
conjectured ens saddened scouted commutative cymbals kinsman shaggy tiresome clough dissuade
materialize righteousness diameters glorified insiders mattress ranchers hierarchies legacies mano
scratches thickened beryl blasphemy clam booksellers camogie linkages quilt stallions carpentry
chagrin fireplaces gendarmerie sickle warbler detonate divisible lichen belfry hotly accomplices
corvus decipher estrogen felicity woodpecker deviate distinctively intersex laborer moorish
rehabilitate sheriffs synergy lis polygons retaliated rigorously brothels chou disallow mandible
monolithic prog weathering centrifugal forking unfolds buffet conspiracies cushion fleshed grays
meditations residencies resists doorways hamstring pundits suspensions swallowing admonished
continuo conversational loom overlaid wandered breech incite tutored condominiums modifier
peasantry raspberry ruff ghostly innocuous terriers dona hurler ripple speckled dey expanse
auditors cybersecurity situational taxable uncertainties allotments predated autobiographies
sailboat gory ritz withhold afghans arty coworkers servitude exalted homologous midwife toddler
bookstores frustrations garter grieving midfielders paralleled ascertained revisionist lancers
ecologist gestation pave sill beggars hakim moire ragged shrapnel fora locomotion ramparts acme
cadres glaze musk realisation ug configure fervent hitch insurers rammed sarcophagus tighten
caricatures chimes goalkeeping obtuse revolutionized faff premiums unforgettable vers
photojournalist fingerprint foals grappling timeout aves exec vultures excellency substitutions
nadir stifle amps bathtub intravenous muses neutrino tiff wiser cartoonists globular laments prost
underestimated capsized exhumed retook sedge storyboard cocoon bribed molding apparition
infrastructures lymphoma mediating shanti abortive chanted deepened minstrel perpetuated pong
antigens brushed garages nymphs scion bund jive projectors confessing reflector roundtable
songbook chanson oxidative vacations astrologer draftsman headmistress nominative unequivocally
blooming reconfigured adrift belligerent conjugation conveyor decode dissertations amorphous
gratuitous motoring partizan snell sora ugh mailer salaam affaires anode hydrolysis oaths skates
tossing bellows coatrack esplanade timid trucking outlived recessive blight limousine penalized
revitalize strengthens clarion courteous subsystem curses knockouts nuance precaution
reconstructing catechism centurion pelvis riverfront whispers agnostic carlin haiku mitigating
resistor playmate snatch posterity schooled approximations botanists stringer webbed adaptable
betrays drags feuding lukewarm semifinalist coolant lilac disembarked raining underdog cirque
leans mantis associative crucified probabilistic cleft misusing venetians wielded columnists
countrymen eighteens gracious uttered enforcer hymnal integrative lucerne motivating mug
nationalised riparian affective disrupts improvisational informations mayflower stocking enclose
intruders mille payloads stimulates thumbnails amplify educates endpoint foothold inshore juicy
kola photosynthesis terminator adagio imagines injures mahatma shovel telecasts arco dowd filings
garnet neonatal postman reagent notations sorrows astrological confessional correspondingly
outbound primrose wield chaser dismantle sortie tendered unmaintainable yew ayres collieries
epistemology fluffy monoxide preposition waring consummated dragoon pregnancies roost
serialization sinners cornered delusion seigneur bimonthly justifications wiping anion leopards
natively permeability polygamy majorly mindless annihilated skits synaptic cleverly materiel
obscenity toppled whistles circled crores cruised flakes renominated coffins jellyfish withers
bagh kip slime transpired dodger fuses voluminous whomever doge profane subversion uncensored
audits goo heaps plinth reintroduction sapiens fanciful revisiting warcraft boarders burdens
enfant rampart sacraments unimpressed goss inanimate interferes pane anvil tampering condemns
neutralize wits clovis contending unprepared postscript staffer telephony urbanized disbelief
discontinuation displace estuaries jester librettist maxima moll sweetness tapestries unsettled
aspired forgets physiologist setter broth ironclad popularize rennes helms inductive inflorescence
beagle deepening forensics perforated rong focussing impeccable insure probing proportionally
scrambled ukulele undetected redone desserts idealistic infield mistook reprisals tarn abort barre
coining decayed anemia blotch insomnia meri overloaded townhouse kites maduro mink transplanted
booklets experiential freaks polemical shielded colouration encased platoons auxiliaries corvettes
countryman scratched stiles manoeuvre visceral choppy endorses pee sentry torment audiobook
infestation pups genitals boldface cytoplasmic eaters negroes sever whitewater withdrawals
collagen cramped albatross enlists substandard zealous awkwardly curler disinformation isoforms
jails jurists unreal hypnosis poisson weathered matte parable pussy conseil pharmacies referendums
sushi archetype erasing inept countable ruc traffickers impersonation iota skateboard whitewash
pebble ripping tightening triptych vividly bobcats railcars repentance tasty weakens convergent
wacky educationist marbles storefront fondly makeover workaround feeble riddled sars trivially
bandy bronzes broodmare inpatient pretense watchman injure stumbling daft pews piss sich uva
unpaved ammonium rigidity rowers jura elevating paras basses guardianship prosthetic rosy smuggler
emissary flax forgives complainant biotech disinterested millimeter addicts whirlwind gibbon
wholeheartedly gora summoning transfusion unreadable verifiably deceit mainframe renovating bridal
knack soaps vail airliners hijackers jukebox magi beset brahman bulleted cautions cellulose eater
porches sourcebook alveolar embody headstone prioritize scrape caregivers sharpness spectacles
stagnant ultima symptomatic basso bedding calibrated graphically quarrying routers spore tropes
cleaners commenters impresario longhorns metallurgical refreshed saliva airwaves railing softly
verso alibi clipping emphatic galleys hydrographic manic sergeants amputated coexistence eminence
extremities splicing uppercase wali mantua paramedics avert contagious jaffa monorail
ideologically infects captaining coerced oncoming paramedic torrential widths zapata compatriots
dui skis blockable privatisation vignettes brochures causation daunting eth infecting kittens
lupin martel plebiscite brunt courted decapitated vicariate bod handlers tableau exhibitors
inaccuracy inseparable noses stalwart stooges weighting bests crosse hitters looming naturalists
reciprocity retarded seductive sportsmen understandably coexist colossus goths increments maki
stigmata desolate fanzine invests remedied tactile flavours spokeswoman aligning ashraf
cartography converging perm stitching ute driest falsehood kingpin remuneration anaerobic aptly
boathouse tatars electrolyte luv parlour strapped thebes triplets affidavit cigars gilt grist
politique reactivity robles seminaries juxtaposition mitt lakeshore nautilus unedited cilia
draughtsman hydroxide hysterical quieter surrealism anniversaries breastfeeding calculators
deductions ellipse palate seduced unfavourable cytoplasm hens uninterested hotline magdalen
patrician pluralism embezzlement flagging inhuman mangroves nonpartisan ringer businessperson
rewrites bolivar knuckles battlefields cate celebratory blackbird courtiers crooks desegregation
plating telford draped negligent paradigms piling regrouped sociologists melon overlying relapse
zona capacitance concealing disruptively flared ghat crates emanating majorities preludes reptilia
southerners branchlets broadside dishonesty scorpions vibraphone bureaus harsher scalp stardust
bogs cuisines dike fishy flatter recycle sedentary shunned acceded confectionery hatches droughts
johnnie tungsten canonized dogmatic hippie suitor tees adjoins beni intensification pye
sportswriter suspiciously hallmarks afro arboreal moles retires whore cyberspace imprecise
abnormally anguish predating ayatollah intrigues morph uppermost clarinetist caverns materialism
neurologist pons sanctuaries subtract archetypal awaits bins coincidental enlighten internships
invalidated mascots unsustainable goff missa moderators abiding appointees nth orthopedic
dehydration edging hairdresser raps reproduces coauthored elasticity fils octagon oup parallax
seamlessly villager anachronistic bolted outcast smelter piled reminders dressage shroud
dissenters outro scrimmage slapping thematically adjourned roundhouse arousal rote shorty shrew
affords hoods normalization powering creatively disgraced linguistically prescribe reclaiming
reflexes retailing septa autoimmune meandering parishad resent frith oca tequila molluscs paragon
staining bumpers flirting shred spillway dusky regenerative teasing technicality wayside circling
dentists hombre mycologist spooky dine gurus integrals muni murex bayard chopper fuelled novellas
whoops approvals juncture lipstick rattlesnake reprisal reread cation rainforests stinging twinned
indentation permian soapboxing yogurt motherland precepts congratulate laced rugs typified winless
concurrence dodo rowdy scriptural deadlines inexplicably nonviolent numismatic trajectories
accomplishing dedicating dispensed fusing aster caballero decorator smuggle yar categorical
waterproof backpack hone interruptions roadblock actin apprehension calves formalism crankshaft
gulch moby primus serrated snuff upfront delinquent hospitalization nocturne scribes vigilant
aloft hem plasticity hypothetically injustices benefactors comprehensible genealogies mend slurs
stomp whistleblower editable littered ushered arrowhead debunked nep nuncio demonym sucking montes
alignments chevy hospitalised monologues pharma roosters unchecked carrots firemen fastened
reputations sills tragically winch uns gated gust pst amicable cladding consorts idiotic
mitochondria palsy romanized impediment millers precluded rarest shogunate jumpers kidnappers
carmine emphatically equating headliner pharmacological sportsperson tinge examiners existent kart
modus thatched hotspur serenity victors acrobatic buckets countermeasures daw drosophila
impartiality outermost analogues hearsay rath resubmitted sinfonia stave parlance repeater spiked
unprofessional dinger searchlight axed clap nome omen patrollers brits dressings hammered herding
menstrual subplot unseated argonauts hairstyle juggling pressings silliness sledge clumps
polymerization whispering attractiveness failings interrupting messianic nurseries accuser ducts
madman glued meltdown persecutions snapping starved stingray allocations clergymen kilns ominous
rondo absentee geologically introspective picky solace mademoiselle mourners rationing rescuers
extradited passageway doves interns scanners debacle discreet flagstaff leafy strides acceptor
eugenics kinetics unscrupulous cantilever coy foggy ply rafts fortnightly lauder redrawn ticks
abram assailants asymmetry burrowing dazzling intercession codec foresight incur jigsaw landlady
delft stork tempting webmaster delve eloquence flimsy reportage ironman underpass aunts bibles
lodgings morphine pals partitioning tenacity handguns lousy nang rebroadcast strut tilly coolest
debutant ethereal doric grievance iffy muscat shaving temptations angst apocryphal interment
courting frail helical maas pedophilia backer clockwork convene equaliser recharge darkened
didactic goldfields iterative macroscopic waterworks acreage defying fraught immortals testimonial
oration riverine synonymy vapour confusingly fosters goons kingfisher mobilised oysters taco
affirms looping methylation porky terminally festschrift handicrafts redshirt acidity bourgeoisie
climactic twitch carbohydrates dob foal literatures loyalties receivership zine brine chequers
overdrive sightseeing soundly braid transcriptional venous raccoon suction summing asynchronous
pickle remission rookies undeniably ascends confine freezer goaltenders maintainer ident karst
prevails stoney aris chimpanzees forgo gor locos malevolent stripper structuring suzerainty airman
aphrodite bluntly divorcing godmother instructive materially outages shameless bullion confidently
demolishing unaccompanied communicative diabetic euphemism slaying holstein magnification broadest
commendable friary liars crossfire spirals unruly waite carefree erode girlfriends prefabricated
textured waging contemplate gramophone obstructed recognitions bint bristles calamity poaching
understandings vestiges aff disclosures enforceable expressionist hinds neuroscientist withdraws
cannonball cracker gondola ammo duan elicited impunity mufti sexiest sinner foodstuffs maidens
rhinoceros especial outlandish pretentious watercolours whatnot anteriorly collegial
environmentalists outtakes gateways lobed loci manure maximizing senhora spares donne hustle
redevelop competitively disseminating scoreline silo choreographers hoa lingerie mismatch mobs
sling typefaces vegetative inferences subjunctive eccentricity halts musket consulates midwifery
patriarchs taxing alms fertilizers glimpses infinitive jacky midshipman mineralogy simulcasting
somatic capillary combinatorial laity creationist duh fiftieth mull purchasers tease uninteresting
valuables wattle ats feathered legate lifeline tenths unsuspecting beauties bracketed bystanders
dissolves lisp mohr steadfast trolleybus instrumentalist volk agglomeration protectors rediscovery
satirist misnomer clemency ecstatic empirically evoking strongman uninformed utilise dickey nite
pancake regalia taper ged mythic prolong radiated rehearsed atonement cherished declassified
faintly outwardly blume kerosene liberator refutation bracelets idioms perish universality weevil
militiamen trekking aquifer inwards lumped serif beatings disarray emptiness phobia tint symposia
administrated disassembled eights faking freeware hurled monies peroxide perpetuity squatters
taunts tormented verbose borrowers limp luncheon moa pawns scares slammed payout remixing
turboprop bittersweet cucumber investiture kamala roadster scaffold antiquary consulship
resignations sculpting forel pere thrillers viscous chiral corral individualized silvers woodhouse
astrophysicist crevices impeded wildfires cuff gowns incandescent macabre popularizing compiles
precipitate torus desiring epistles ethnology pounders shallower snowboarding antiaircraft
arguable naturalization riddles vend hemorrhage levee platted proverb seer unfaithful bales cusp
determinants libri quirk varna enclaves nostrils swallows yeoman bushy dailies delusions heretics
shilling undertakings fermi livelihoods aspirated impairments rehearsing screenwriters wye crump
eff modestly parenthood wetter aas chastity delisting sinful stakeholder critiquing doubting hacks
lettuce masque minaret parabolic shunting stipulates bioinformatics evangelism lemur crumbling
repetitions tangentially volcanism connective crediting devonian insurer monotypic pitting
tenderness unplaced achievable arista bedside bogie divas hijack jamboree retrieves spires gio
pseudo shipwrecked vive purgatory causality crucible disjoint incised lectureship oceanography
subsided delimitation frying massed modifies pinning revolvers infante motley moustache
overheating plumber rainier briefcase endgame gangsta hoist magister slams slugging amputation
annuity byproduct plump billiard redoubt drab fished fueling rufous unparalleled vigor coca
eigenvalues toxicology praxis dealerships kino pounding procedurally suffragette giraffe
quantified rims wields yoke adversity callers envision freer restroom cheerleader expandable hanks
impasse subconscious subvert undiscovered condense hajj indentured tabletop burgers raptor swears
fireball hybridization slowest cajun culled journeyman sodomy glitter midwives modulus mythos
silencing abstinence bunting petal sakai bode follies gunfight kosmos reinstating simplifies
uneducated bespoke dearth langue nucleic pessimistic sully overpowered egalitarian patten saucer
splendor suffices insoluble singling surrenders allude superpowers workhouse birdie champaign
samara fil hummingbird infringed inventories psychoanalyst accented endpoints russel sauces mim
nefarious critiqued dispense fleece harvester symmetries daybreak dissociation fruiting icing
intersected mutilation quintessential restarting bibliographies blackwater causative oftentimes
commend discriminating glazing joyous payoff perverse showings worsen airstrike apathy gridiron
habitually porcupine radioactivity scraping deeming heretical methodists mooring masturbation
pitman fright hessian hommes lek composes feu lackluster lurking tattooed brackish deportations
gloomy goodyear hurdler panhandle grub hatchet hecht lessened reagents talisman ventricular
brainchild prairies reformatted zaire coiled granules platonic strove anglicized insistent ravel
sab aikido decomposed gypsum semiconductors flamingo repudiated seclusion termini faraday joys
lash megawatts prickly stagnation streamer dispensing amulet decoder disservice freeways newt
panicked tenacious vagrant commonality luminaries shadowy catalyzed chancellors pagans plucked
unchallenged catapult cocktails defensible mair plated quail shotguns boosters borrower brat
contemplative hump ancients froze handover queues roving betterment dismounted rivas brash
reimbursement abbots belles lengthening lor sangha chopping mambo loring microfilm vara voip
corning infighting journeyed pickles rosewood antagonism desertion disposals graces motte
pharmacists relented capitalists cleanliness clem confides contravention glandular heaters
spilling bottleneck complicating fling marketers murky troupes trusses veneer blotches buckeye
cannibalism outings reliever squarely taunting yakuza collegium communicator droit quarks
authorizes dabs mitigated swastika differentiates articled borealis freemasons ragtime butchers
hateful marathons seashore slashed anemone bruised loon mandi sola nab psychosis automaton bigfoot
braced buoy completions eminently endowments halved omer warmed dap peregrine carols
clarifications conferring crag facilitator filer kandy motorbike passover tempore antimicrobial
chakra collated hideous applaud eunuch menacing rota waveform carcass costumed dispensation fille
fridge suffusion cay nurtured subtlety druid freedmen pastime tenses cofounder commandment drip
femininity leathery lemonade masking morgue centric husky redeemer reloaded watchtower grandchild
admires geophysics grizzlies nek noyes predicament torsion baillie macho remanded sneaking
understated fluctuating rajah washes wrongfully roos accompanist jarring supercomputer bylaws
facilitation kale storied anglers bikers cautiously zap cosmonaut moulin pushers shakedown
throwaway assimilate bluebird derided apologizing burglar chests errant rapture scraps accumulates
pes submits brow conspicuously retinue turban astute congresswoman corollary firsthand
inconsequential intoxication quatre ane demography silverware uneventful advisories amine
piecemeal turnovers generalize itinerary abstained ailment courtyards curatorial isolates madge
spitting lures slugs expelling mistaking monarchies narrating phoneme pint stipe unsettling buda
shards wrists boi photovoltaic amalgam detachable figurehead meister tubercles enrolls
eyewitnesses legalize lira reservists lipids maniac stuntman thaw dammed disarm disorderly trove
underline wald autosomal balboa muskets bovine minster suitors asexual kayaking marimba retaliate
tacit consequential priceless snipers succinctly coon dol emotive ovary redefine rounder triennial
woodwind antecedent argumentative bogged zephyr betraying cyan elbows hillsides obliterated rocked
ecologically eject shutters underscore manoeuvres scrum commissary hieroglyph homeowner lice
watered pears stoned kohl popper cohomology fullest obsidian rhinos barricades depressive
diaphragm donny kernels pars spat townlands alumna derail tranquility fowl lighten matador
scrutinized trapper bowing competencies jungles postponement preferentially preliminaries purana
quibble retroactive tyrosine valkyrie doo ogre rationally slider femur minefield wink nepenthes
putt bailout jute bunk shearing saloons senseless allocating leveling tamworth transcend trawler
diffused laymen ocular plow rigs scaffolding specialise startled acer archway dickie dwarves ess
intermediates neared rattle bok encircling besieging campaigners gosh emphasises hindrance
denominational excised insolvent kamikaze trailhead clinician eradicated seagull tuff workstation
centrum powerfully complexion conserving sclerosis skim adrenaline apprehend gare germination
dummies nationalisation ornithology sheltering emphasising magpies mallee offensives runes vetting
windward alleys gaby interwoven oceanographic watersheds conceptualized reductase divested easing
encirclement glyphs outboard palmyra agonist campion madrasa novices stylus dissipation everglades
phenomenology timpani amicably birthdays chivalry gunter soybean sufferers dancehall linebackers
monogram newsreader spearhead beret igneous intonation medallions snowboard twa compliments
congruent covertly eparchy modulated observatories pruned sped flips raged rebounding tunneling
asymptotic epicenter obstruct spectrometer condoms insulating khaki octaves tabla uncontrollable
windmills decays lumen quixote yip auditioning perilous segmentation unskilled predictor slay
woollen extinguish fathom fixable masterful obscuring crippling hereafter idiomatic missy presto
sported differentiable tabled duels luger perpetually sprite stalling machinations meth pennies
progressives prune smack leviathan musicale orthopaedic unforeseen hurried juices lifes speer
antiquated blob busby dilution hes soften accesses adapts churchman dux figurine opposites xerox
curia adonis cotta devonport excommunication geronimo spate tibia arthropods checkers crematorium
detainee knit productively siri chal debugging grin mourn recon beached converged disengage
homemaker metering simulators informants sketching beatified disproved elms alight dermatology
sportsmanship aortic brooding cruiserweight hues interplanetary urbanism eukaryotes ranga smoker
tirelessly chino compulsive paced scheming sharpened vengeful crate harvests laminated tallying
atmospheres conflated fliers infatuated roommates blackjack fawn offhand preponderance rerun flirt
geometries glancing puncture unprofitable unsolicited akita crackers roo scams analogies
deregulation devolution hells mannerisms glabrous pollination radicalism semicolon conscripts
harmonics ringed azalea dependents randomness tae venturing cricketing gaunt pledging scarred
delusional mavis tartan throwback transplants boardman commercialized hoe jest lobos petitioner
admissible cel chinook germane lambs liberally sweater grammars howling nunnery subduction woolen
anglicised datum doorstep lipa recreations benchmarks bookings anatomist disjointed morel pacers
pairings ringside sheik thighs vipers fansites mayoralty plausibly rebrand partying skated audited
catalysis cogent looms prenatal proletarian prospector tricycle monopolies watercourse biopsy
bloodstream dykes formalised radiate remakes snapper swordsman symbiotic baht chalice deepen
feline sangeet tui calcareous colonize hom perjury drugged polyhedra retainer sitar sitter whoa
adherent assesses breakwater endanger shopkeeper subsystems tumbling leeward preposterous biathlon
coadjutor fetched heuristic ouch playwriting pliocene brokered cannibal rectangles sandwiched
aerobatic enlarging expedite falconer hula intents paraded sedition magnates spectacularly spleen
tucked corroborate embossed arming bicolor geographers methanol multiverse replenish replicating
slaps willows bibliographical crickets gur inaction shipbuilder solitaire deepwater interludes
manhunt stabilizer syndromes arles blurring exclusivity intestines kiosks logarithm maximise
plagiarized denim diurnal diverging electrochemical flak gabby rhea contraband fundraisers grunge
jacobus raster wharves detain gravy nullified roundup unscathed customarily damning nucleotides
antecedents compounding divination harrier innermost magnitudes yearning functionaries naik plaid
starfish appreciative flattering knut macs minesweepers squires civilly corso furnishing quartered
recombinant understudy bedtime camelot sten unresponsive depriving invader jackal lyme meer
mobilisation modalities overhanging alamos oust quarrels tenet angling biannual disclaimers
encapsulated incessant nomen renumbering talon busted caravans cutaneous deafness decathlon
degenerated distasteful jurisdictional nodules pastoralist prodigious uterine goon impulsive
snapshots bogart chainsaw fracturing haram lads morbid preoccupation refrigerated baa diseased
foreseen lashes yelled demotion imprints reflexive blinding clearances cohorts gearing lichens
loudspeaker solidify clinging gad selves bodybuilder excretion assertive clashing duos unfriendly
unravel pseudoscientific unregulated unsatisfied yorkers bubba elitist northland ow uptempo
dictatorial downriver indignation riverbank slits bracing fedora steamships tantamount topless
defies lyricism prejudiced shrewd straddling enumeration imparted newborns sieges categorising
darter dearly forgiving condom omnium palatinate patiently onyx paroled stitched gasp hamster
neutrinos stela virgins abstentions algorithmic blaster bustling dresser warlock attributions
channeled chipset clinching diligently grayish puns standstill amazons asshole emus ostrich
phantoms phony propriety sensed undeclared accusative gul hin imperialist rotors sponges tenancy
amply firefight bestow incubate intolerable khanate reclusive sheaf optimizing hemlock nugget
propane redo tunic expositions protester scherzo thunderbirds attenuation caprice diwan flashy
inadequately incited stratification acrobat anthropogenic littoral parsonage feeders misspellings
timetables wrench adorn balustrade devising freestanding monolith paused subdistricts gila
presides statuette stoves unmasked chariots glitches midline vertebral allergies dilemmas hordes
mingled mughals pentathlon pronouncing reassembled signer belcher impostor chromosomal delights
episcopate hatcher paganism punisher snarky stink unannounced fists jogging obstructing ranting
bibliotheca buttocks chroniclers cools disappearances gleaned superpower beet beheading clams
leveraged coercive necessitate paws seceded tallies angelic barrows cordillera fluke
intermediaries juxtaposed pylon airtime cee fillies havens orgasm skips devs vibrating blueberry
dissected equipping hiss hundredth gazelle resounding themself vesicles drunkenness homers jazzy
nominates koji porters widens afterword billionaires depository icebreaker parietal trope wasteful
holographic banding classicist cru enzymatic motets respite takers motorised renegades chimpanzee
distractions mawr musicianship rudeness alphabetic bubbling deeded euphoria girder retainers
characterizations riva sedans someplace unstoppable adjectival fossilized morphologically outage
spicer carillon ethyl ligne moderates taker watcher acropolis honed hormonal musketeers
renunciation shredded chilled glare headless primavera tensile unload yom mitre meteorites
midshipmen sorceress sympathize banter benefitted byes dissipating esters laziness machining
outsourced peso tugs woefully evasive hiller moulds multidimensional apo debilitating fortitude
hippo foresee inadvertent nameplate sensei bannister bravely circadian curation dubs sens terse
woes banked carbohydrate distaste ebooks generically gophers hefty outgrowth spliced caveats
moulding tomo gauss humorously hustler predominate purposeful sopranos ufos auctioneer collars
expiring farmhouses flagrant goggles levers tracer aspires conquerors converters cottonwood imbued
pauses saki contingents endothelial felled impounded shattering tester copyedits pupa pylons
reconnect formulaic klang meaningfully meditative neurosurgery stow toads sooners bran fibrosis
homelands lotte pawnee rewind tinted typology willful ebb incriminating movers philological
attentions diction earrings gutter midrash reconsideration rif admittance excused sams shuts
sufferings goldfish individualism oka pierrot queried rephrasing standardisation undamaged
enquiries interrelated lefty lifeguard pedagogue pinkerton sanctity softened whittle odeon
volution bracken budgeted fluted talmudic captivating criterium irradiation amigos budgeting
buffers ciel defaulting deliverance melaleuca sloped standish succumbing toggle umbilical anima
breakthroughs cooperates futility millionaires salvo spectrometry unlocking vindicated overrule
placings vindictive biota diarist nudes torches castings entice erick installer lull redshift
stamping trestle veritas wayward antebellum dryer widget deranged ort pollack radium defensively
glyph intrepid manipulations schilling albino coburg famille ferret manipulates reclining stopover
dramatized tailoring unlawfully atrocious choking elucidated holocene mummies orca typographical
untrained catchers cripple historicity penniless stepdaughter unintelligible antivirus fishers
fouled northeastward overcomes psych skinned stretcher averted edgy forties gid responsibly
bisected donkeys honorably infractions prewar tooling banishment conjoined hallelujah mechanised
replete counteroffensive dismissals innocents livres misidentified sojourn teil pomeroy blueprints
headgear twofold yells cleanly escalators leaned melodramatic reprises snowman stuffing unclean
dobro joystick mosses odes straightened ecu mee pix plundering rehash sault subsidence aloha
becket budge cotter cysts globes gopher presidio radiocarbon sau selfless worthing bakeries
distorting hales scorn sixes detracts sovereigns tet donates malfunctioning pensioners
entomological handbooks overtures severing cote disparage eldorado evacuating haircut herder
jingles kea observant orphanages potable silos triumphed upperparts coxless discarding
inexplicable isotopic overrides peacekeepers pilgrimages sparkle starry unjustly desi exclaimed
guildhall mystique reposted cram hesitated nota privatized chatting shaheed soles wagga blowout
bola jours parametric reassignment uncharted vitae bleachers madrigal overwritten precautionary
radii sedimentation tableaux enlightening fanatical mong obeyed bhavan carapace emulating
imitations pantry semper tripped dyslexia minimizes stringed aquatics swede cargoes fakes
improvisations labellum sausages toms coleoptera impassable mamluk misgivings tuner couplets
crease gamblers incitement retrograde soups sportive tawny airships antlers bowes brisk catalyzes
enforces hairpin illawarra logarithmic plumes estimator joss moo nimrod refraction barricade tithe
unattractive chromatin dislocation luster narrowest newness repulsive curtail metalwork mystics
nieces thrives wafer humbly matriarch pascual politico remodelling stockbroker watermelon
homeopathic newscaster parra strikeout thong ultrasonic autocratic tyrannical boreal cour
forfeiture mutt phonetically trolleybuses breathtaking cancellations taos chairing defuse fencers
inconspicuous knobs mustache plat marae subtraction beltway canvass dilation gallic incognito
lagging legible matures nitric woodworking buttresses cherries chipping compensatory trendy
violoncello asymptomatic encamped fez flicker generative groomed outweighs scraped yaw byline
covalent ghazi phalanx tanning bandstand clementine dormer dreamy inhaled maturing playlists sulu
widowers arras caregiver excite mistreated representational granary liberalization macroeconomic
obtainable worshipping deviant homomorphism specter tele triumphal dislocated dissonance
lubrication placer polyhedron soar superstitious unionism bridged espresso panelists sluggish
tabular bandeira dredged headway ilk melancholic nationalization phonetics semblance skillfully
congas convents damping flautist graphene greaves jus rima universalist clays petrochemical subs
amity deletable discographies spatially unsung fiend ligaments graze gullies outweighed posh
stillborn vouch bioethics chansons collages estradiol fearsome forgeries plugging unstressed
burley corrosive edicts enfants rejoice replayed touchstone amidships lithograph multiplicative
sorely bagged bracts exemplify ghats lunchtime measles munch unbearable uncovers avatars kalam
mesozoic peacemaker whipping futurist studs bate landforms paradoxical carina plazas rearguard
stockade decentralization refereeing subterminal thereupon caron championing crypto unleash
wannabe analyzer endocrine evict interurban landers leek fars freelancer generational sama corneal
heft incision lamas lockout precludes supervises firestone homegrown multiculturalism pompous slag
starve chetniks flatly onlookers seaward zaman cumulus dill frankfort leed misfits samiti
trampoline sprout whitewashing adjudged ascents inversely pontoon scented disposing hyperlink nong
promos sandstones talons unreliability biophysics clocked messes repute sawmills vocally armchair
cyst derailment dunning elongation impersonal modernizing mutineers prioritized twinning
workmanship bloodline glebe idyllic lyra mesoamerican rockaway runic steeped barbershop biometric
brews exuberant functor grama vela celts commotion fantastical hatchery mucus passable racked
rebate sprites unconditionally winn harriers necrosis replenishment scuffle alumnae rayon
assemblages childlike emailing sleek sma workspace adapters carcasses impressively mandala
diverges innkeeper mortals nigger professorial warblers boomer cassava heretic mimicry sparring
torturing vandalise carbonyl shams shortfall thrush webcam chaco complexed denominated girders
innuendo interconnection mocks pickled predicated girdle grinder headdress inflate mouton
outbursts skunk ure adverb bastions boutiques dries gregarious prescriptive reggaeton ump hoyle
paradoxes prospecting subtracting trombones awry coauthor garb purify scopes thrills possum shanks
blazer cations dugout evacuations fallacious fey insectivorous literates sputnik swims telescopic
unnumbered apparitions bungie calumet corsair augmentation caucuses evangelists statuary beacons
gracilis libero purporting vices yachting fictions travelogue tsarist blockage briefed manhood
naturalism rubbed secrete tantra bogies phonemic toughness unbound infertility plankton carnivores
checkout jackman peripherals tidying triplet wardens appel bowser haunts inquired inspectorate
rebuked tricolor baring caesars cowardice foy lineups qualms steppes swaps monarchist ochre
bystander demeaning eas pings ablaze buffaloes carrick dram gorillas lakhs nebulous riba
springtime tart basset firehouse poo sabotaged teas transduction unattributed hoo lobbyists
strawberries assays avenged bastards determinations efficiencies florets predefined tana ankles
concubines erotica waka astray utterance duchies epithelium practicable tantric depose drinker
expedient mobilizing townsfolk athenaeum clarinets concurring cot crewman erupts kabuki scarab
underestimate byway gravitation levies patchwork savory heathen longs magpie democratization
homeward lifetimes portman sacra webbing attentive lilies particulate shortwave dictators
personified reconciling steeper glutamate hooky befriend clearest firestorm imaginable memorize
sacristy soared abdicate appreciable dreaded graced oily caustic demonstrable fret inhumane redd
suppressor workstations bombard deleterious entanglement filth incensed inflection intercepting
numb reps subtracted hardworking hobbyists keepable multiracial sagas transcendent coronet
diagnosing draconian lithography tunnelling commissariat duplicative skimming stadia ascendancy
authenticated inked stratified stratigraphic cookbooks handily longitudinally momentary
reestablish smoothing cahiers darkly swimsuit emmet federalism fluctuated metabolite stubbed
unmatched demobilized ginny impassioned ligature oddity powders refractory underscores chowk
falsehoods forcible frankfurter pall peculiarities quantification tarmac apogee fallback metrical
percussive snide softcover urea barter canoeist consummate intramural mandating miz placid quetzal
vying wholesome argon capping excavating flanker fumbled git greets intolerant legislated pegs
splice zigzag breezy cluttering headset impenetrable neurotransmitter northeasterly patterning
regroup substantively whining aerosol cyclical gillies happiest lacquer rafters riflemen
underserved veritable hamper nestled rami thorny blaise borderlands disfigured elaborating
embankments inflamed quashed ramblers redeeming secessionist cataloging cultivators ethylene
tasted ratchet swath cheerleaders cleave grazed hydroxyl mints moy nursed serotonin imams reo
batten buzzer dissipate hastened hazy lounges serine sleigh solano cataract covenants disordered
implantation supermodel arti backups dalmatian handshake militar pumpkins uncalled cartographers
congregate financiers functionary grumpy impersonator irreverent pancreas professorships sequoia
tits verandahs breakdowns cams candidature defaulted jaeger remodel telemetry vireo cancels
chronically dropout flake intractable nip plush scourge unassigned bonanza endangering epigenetic
layoffs prescribing proviso rearrange reentry ulterior crossword fonda fuze hillcrest observances
secretions brainwashed halal microbiologist sayers coniferous coups credential curled encyclical
guardsmen hansa kir lifeless memorialized agora crosstown huns overzealous quaint sulfuric zorro
complementing inaccurately chops dali exegesis headliners layering quid oscillating postulates
prepaid reachable straighten tiring greenhouses infinitesimal pediatrician prospectors troubadour
airspeed capitalise coed exemplar unplanned acumen deserters diners equaled fop reorganizing showy
socialization cupboard dares perturbation throats usurper willfully burnet dweller harps
instrumentalists rabat summarises swifts beaux bulletproof epidemiological hibernation lemurs
manus navigators perceiving pleasantly heliport inquisitor spars authenticate bathe harmonium mang
parachutes canopies dialysis skimmed unknowns palliative passively snowstorm bouncer chats closeup
deviated fells metamorphic unworkable bonham crusher exterminate hippocampus mishap outed
turntables audacity gunned harrowing refuting collectibles colonist mure forecourt lunches rabid
tact aligns anthrax cascading debunking hogs looser withstood interrogations leniency moraine
mussels stung fairytale negated oxidoreductase prays taunt balu instill meu milliseconds obi
redeployed campgrounds clouded despot ensue neve windscreen belated bigot bowyer commemorations
physiotherapy resold surgically topper visualized ait automata erred fringed lavishly overdubs
severance storefronts teenaged trot concertmaster misinterpreting woodcut interconnect morrell
petitioners rollover expressionism iguana kabbalah weep clickable credo stroll validly
indisputable metaphorically farrow zeitgeist admixture gert panes extramarital inquiring lightness
ninjas roughriders exporters inlaid isomers miserably perils unbounded acrimonious burdened
buzzard camper coxed legitimize proverbial purges toon alkyl dahlia dangling garuda hindering
racketeering chambre chars goaltending morphed slotted staunchly stockholders vowing cray
emissaries helmed impropriety parkin zed abreast improvise misbehavior plateaus popularization
repackaged rogues bestsellers cybernetics dripping resins hobo flyby bundling embarks fedex gimp
gynecology ulcers ungrammatical huntsman newsreel repose revitalized slasher tomahawk appellant
coronel criminality incompatibility postulate rockabilly allium attesting dips fuzz percentile
pheasant radiological stateless unflattering capitulated emerita reinserted serpents stencil
fateful intermission moya ovoid rodman shank aggie ambushes elixir evaporated mindfulness
powerlifting retold sandals superbike vomit addictions cranberry dinghy flugelhorn invades
loopholes undercut accomplishes illiteracy mashed mattered payback protease storehouse straws
verdicts warlike dido habilitation kama loo perplexed probationary taverns barbaric bearcats
deterrence hikes mutton offbeat superscript thirsty accelerates clades expressways hemispheres
sutures sweating aspergillus patched solder symmetrically syphilis underlies cheered enslavement
preyed sith synthesizing canister cheats homing kemper machinist mithridates retaken vertebra
bruises hap indemnity muddled tusk handout hunch leveraging procuring shove celibacy concisely
evaporate pahlavi unseeded vindication amazonian ambulatory attenuated diminishes effortlessly
fluorine inclement tiller conciliation cris pant brushing elegantly festa iced longhorn underrated
unexplored condo earthenware geodetic moorland shakers specious walrus benzene chancellery
displaces fangs footy freshness paucity reassure reunions cade checkered dukedom impair maharishi
trespassing pitfalls riel sou spinners uprooted vee vial dreamers ennobled gab hauls immortalized
molars playmates profess barks burnout flourishes interstitial orienteering overridden portability
rigidly speciation acutely categorizes circumnavigation cuatro delinquency leno railcar separable
aural herbivores overwrite pooh testifies vermilion exteriors reb timbre buller censured cheesy
dogged hotspots mistrust bathhouse divisor enveloped lightest noh rabies sundry crispin dewar
fricative fundamentalism limitless oliphant rococo ronde sauna seafloor transgression backlogged
expounded importers boh bowery conjugated jeon kaleidoscope lum rundown sororities subordination
telepathic titian wretched crib delirium landlocked loudspeakers secures eternally gravestones
hutch pica proto singularly upholstery votive alcohols drifts fudge indictments infraction
marvellous venter bistro bur canonization cinder ere gyms impersonate mercilessly sacs steed
ambiguities conjectures flavoured isomer trespass eon proteus recluse umpired ascribe buteo
cyclonic thane transcends tuft waive amigo caramel discreetly highlander lancer latch novelette
wicks woodman chatter reburied ridgeway sundown thorp chum cordoba dived sparing subtribe tortures
compulsion condensing peep penning responder responsiveness steels absurdly amiable curie lisle
polychrome principe resale stratum unsold vagabond dissented proportionate sylvan maxillary midge
blackboard calligrapher generalised inasmuch negativity palmetto shatter spoons beehive consults
ewe folkloric intermarriage jeweler lapses paperbacks vistas wallabies willed auger cypher
excreted gander grainy licht schoolgirl simulates caged concealment deluge fanatics jud lopsided
preemptive carton fouls grammarian lamenting poco practicality supersede surged bhakti combe
decadent impure kickboxer marseilles dari negotiators profited refreshment tonk rafting retirees
clout dependable flashlight reintroduce wilt blunder crucially scepticism archeologist dredge
calmed kinks nematode polyphonic resonate traumatized dof herons libellous lithographs marshland
permissive regionals sideshow weaves arrears endearing ferried freemason pom businesspeople
decorum nutritious panics reals registries audacious commensurate hag sura therefor chilly
computationally diamondbacks eunuchs pathos pomp roasting slipper coaxial dials greenery
orthographic sati templars tombstones yule bumblebee campfire exacting flagpole jeweller overlain
perpetuating reeder renters rips thrift axon carmelite classifier coastlines compensating
librairie narcotic pigmentation serialised stratigraphy teleplay apologises barman benthic
dedicates equalizer gie inferiority phasing reprinting telegraphy admirably booms fucked incubated
indulgence installs predominance serviceable stillman unmodified abbeys cartels presbyterians
reverb ahem carbide contraceptive crowding ethically methodical printings programmatic prospectus
traceable resourceful huck patchy polluting superintendents beards cistern forges lido mussel
sustenance babes dashing extravaganza greener grime seduces sounders woodcock barcode crenshaw
dialing dingle farina foregoing shone theosophical verity coupons gamut imperfections instilled
ravines abstractions connoisseur distracts factored invents rearranging rollout bookmark dystopian
hollows interrogate obedient plenum rance centrepiece flycatcher intensifying mores nicks
overbearing sienna sisterhood somber yokozuna aftermarket averse blacklisting horrid japonica
reusing methodism secede cob conifer lune pelagic stetson surmised boko refuelling lorries maw
paradoxically polyester proletariat quarto reedy syllabic alternation buoyant cancerous cling
floodlights gazing ohm scaly vagueness convective diversions flirts purest subjugated
transactional disaffected doodle evacuees jodhpur leal posit proclamations sturt sundial
orientated supposition tiki amicus consternation phage quilts tripping exerts hugs palisades
sensationalist correspondences frameless musings pardons regrettably rusk scudder bromide encircle
fallacies geeks savages archdeaconry conformed corrects devalue disgraceful honorees resentful
scum waxy bidders intrusions mommy sickly unmistakable bumping chetnik clave dispel erg
lighthearted melanoma peppermint poop renominating steamboats widgets bollocks domestication lass
looped organically robustness decompose neath opining retrial silicone streaked surpasses mako
seamount secretarial sweetened balloting coupon gamba infernal philanthropists refinements
sculptured buffs deconstruction decried diacritic funnels lug tiara bashing debtors enriching
fryer hepatic laborious parsed prelates scorecard turkeys fes padang promiscuous bangs incurable
retrofitted whips fertilized linger mattie monotonous sheeting spiritualism stoic sumptuous
termites annoys bindings caper comforting educationalist cynicism forelimbs macrophages montero
prejudicial trackbed archbishopric mourned stockpile carburetor cremona dormers homicides payouts
soaking thickets unequivocal absences anointed banal counterattacks equalised overflowing piquet
placenta skilful colonnade moron prodding acne delimited helios immunization legge polymath
redefining tribulations erupt mangled neutralized soybeans teleport criminally hemispherical
oligocene predictably psychedelia racehorses rousing sew shoddy sloth wane warehousing bungalows
complicit muppet pillaged recruiter shalt sowing aggregating axils enterprising interscholastic
overthrowing renderings algal attests intercepts origami prudential swells biff chalet defaced
plummeted reprimand accrediting braided chandelier handcuffs hoof imaged pours precocious
streamlining transcendence accretion conveyance courtly decoded despise flushed herbivorous
novelization postcolonial transporters gourd courtesan issuer koala spectroscopic complicates
crossbar dyeing incurring republicanism silhouettes soot twig deduces encroaching interlinked
lobbies prepositions sade touristic xenon blockaded brough cadmium coughing erasure persisting
recitative slaughterhouse succulent supplementing aggressor condone lowery sheesh shogun titling
appendices candies dismembered lino nonprofits agios disapprove inefficiency mediates misdeeds
validating cog hangman kilo megapixel upstart violas voided aloof conservator deceptively finesse
imperium sarcastically secularism verbiage chrysalis collides eventful infallible lawfully meuse
millennial misrepresents obsoleted ophthalmic bidirectional forays foreshore hardening hyacinth
ledges modality pacification quasi scavenger smitten surfacing swelled vests everyman catalyze
discontinuity farmlands harpist insurmountable mollusks pav pixie shrouded abstaining bookmarks
drifter insertions junkie navel oar politeness pouches prohibitive technologist dexterity geisha
grating masa mobsters phonograph unbreakable bonita keenly noxious ousting paediatric papyri
virulent admiring intricately meanders disappoint moveable olde overstated paladin transgressions
trappers bodhisattva factional grieve shires tabulated impregnated intermedia luring marten
printable thrashing transsexual ulu eigenvalue propagandist shrike telly townhouses capitalizing
cardinality lumps notepad ontological stott backfield cocker flask hardtop menial osteopathic
rainbows recuperate refreshments citizenry leaguer navigated pathogenesis backside bailed
belatedly cocks lathe leftists muck rebuke recursion sailboats daggers halcyon haphazard saheb
superlative tradesmen bonny germaine immorality wakeman loy outstretched petitioning subtopic
ultralight watchmaker watery adjudication flightless hafiz intensities nance resonator roch
thorium trickster cruciform obstructions rescind resized sponsorships wordplay alienate barrack
crayfish emplacements judicious majlis solute ambience cenotaph excavate fro gallus haired
internees malpractice rambler ransacked refresher seamstress swirling unrequited badgering
cardigan deniers occam rapporteur scorecards alienating cursive heals rained resize udo axons
blinds grouse keirin submissive virtuosity wildflowers epithets greyhounds lotto prostrate rood
scapegoat sprawl unrecorded furiously occasioned summarising toothpaste abolitionists bookkeeper
geodesic transcribe remaster solicitation typhoons coverings hectic scrambling studded
unscientific abnormality autographs banging conciliatory synapse twister considerate detergent
homs woodcuts culprits escalator strewn telethon werewolves camus candidacies cytochrome
disenfranchised inflected litany lockers tern toleration cleaver curiosities hexagon instituting
intelligentsia proscribed rebutted scull sunbeam teak yardage downplayed personas splendour
hologram horrendous polities puritans redox smashes spitfires swamped apologist graff kinases
panchayats progesterone wedlock yah yak despatches mailbox oxymoron pedophile photosynthetic
remarry retardation seafaring sprays confederations frosty juridical mujahideen multifaceted
sheathed shuttered teamsters heinous inflexible kelp phoned possessor blabbermouth calming
falsification memorized quirks refloated adjusts bursa grasshoppers inlets outlier regrettable
stun subjectively transposed typhoid vouchers warts weblog emcee jihadist presumes stinger
clapboard palatal paralysed ratu speck tuxedo wildwood daycare manta militaries pentagonal psalter
revisionism trickery columbine cull drapery lich minefields selenium detach executors heartache
misfortunes porridge alts fronds genotype impeached loveless synchronised grapevine igg igniting
marg metastatic snider suckers unreasonably whiskers collie handcuffed ottava pharaohs
unmanageable dorsally fiduciary handset tala acceptability binoculars denning depositing engravers
groovy imparting merciful motet rededicated broadsheet dich dispossessed eluded hyphae medallists
tenements gracefully loam minesweeping reeks serfs symbiosis unhappiness disillusionment
maliciously marketer octet pogrom yad briefings heartbreaking rede repent cornea fervor hasta
hydrology shenanigans strident undercard dominick foresters pogo soured superfast technicalities
ventricle astonishment curricular erudite handicraft infill lemons moselle pelt appreciating clot
dislodge exaggerating haulage intricacies meningitis modulate nipple respectability ribosomal
treehouse tugboat closers duress dwells gatekeeper homesteads lingo mallard marksman memento tut
annulment camouflaged carboniferous cheeky depreciation prophesied taka undertones
counterintelligence despicable petre skateboarder wich bionic codification gant hoi lain restate
specializations cobbled darshan denier mooted ogle pancakes banquets choked conglomerates
decadence dendritic girth horrifying tumble auld fids gallop sefer simi bulbous holomorphic nodal
nonstandard overjoyed proposers salvaging tora crossovers deuce flapping patriarchy seafarers
baffling cantos cellos comer courthouses declarative salina subregion chimera companionship diodes
populating reformat stairwell testers boycotts charred signers devious eliminator luge paintball
shamans springbok tiered transformational bounces chocolates colloquium copulation daemon
evangelicals juba nonconformist reincarnated stash waffle briar characterise leaky legislate
licentiate mensch overseers sown spyware takedown bridle fragility intermodal shir sweeter vixen
aberration commodores coombs infertile radiance thermometer dict emporium finalize licensees
medics micronation palatable whit aeroplanes camshaft dramatists imbalances pressuring
uncontroversially ellipsoid hardline landless psychosocial restorative sanitarium segmental
fabricating frisbee manet mises pais earthwork fecal interdiction intertidal millionth
multivariate rifled solvable stampeders vigour calyx riverbed adversarial coconuts courant
entablature marauders sokol watercourses conch coven noma seizes aphorisms captivated cockroach
cockroaches culminate custard deplorable fleury monomer replaceability saddles submitter artefact
chromatography conformational grower marquise offsets orchestrations sabin unbuilt factorization
innovate pikes shrank shuffled creationists fess hangover itch longlisted woodpeckers apaches
dizziness folktales porno conifers minutiae shocker barristers deterred disrepute ephemera
expropriated indulged kora papilio regulus wildflower benevolence distilling germinate lanceolate
reprieve showman thinning conferencing divorces fluctuation hoses plagues reloading toile unholy
alabaster blockers ciphers emitter kidnappings neurotic provokes retargeted retirements skirting
engined entente infringements lossless madrigals nene opine referrals sieve cliche dodging
instalment questionnaires shoved transposition unsound aspirin bolder criticises degrades escapees
ethnographer forerunners geyer grooved hapless masterworks punctured repulse skylight baal
buttress catwalk disenchanted galena knowledgable motionless recur rereleased rooting sharpening
superstitions synchronize throwers advertorial bushranger lindy misadventures requester
vibrational carrion cutscenes gurdwara recites ticking vasa berks blush bonne convening donned
emmys hillock jig megalithic motorist notated polemics pellet phenotypes stunted decently flocked
generality handkerchief promulgation refounded rehearse semantically soler cystic joinery thickly
veers airlifted aline despatched principled racists spinach tolerable avenging circumscribed
clapping dex magnified nematodes tec minima arouse candlelight goby grievous milepost oxy relaying
smit stabilised tailed uplifted blip boardroom dialectical dikes disowned encoder pounded quinta
tremor amateurish appendage cautionary descriptors mamma pulley quadrilateral secs sideman
slowdown tethered tidied cooperatively invariants lire pontiff pooled reinvent salads subpoena
supercharged unspoken aggressiveness boldness maneuverability modifiers offensively capstone
elucidate hurriedly martians mollie unsuited whitelist concertante electives meddling notional
sorghum stonemason tailors zag bib diggers hydrothermal pinot altruism bloat feuded haddock hating
milligrams northwestward roofline slapstick stocky vets backfired definable gris infiltrating
solver crackpot neanderthal prismatic seminarians enquirer prodigal receded unlocks doorman faunal
giveaway immobile lumbar paymaster pollinators pulsed septic hearted implicate lint marchers pate
triumvirate apolitical federalists patrimony resistors shunt blindfolded doughty hydride kidnapper
trays trill underlie craving defectors faulted howes pastiche shad urns assembles blockhouse
coincidences confided entombed hasten obeying plunging pupation refuel shim slanderous agonists
cherish corrie dispatching distilleries dost moorings thickening tranquil tubers yarns howl leash
pampa panelling relinquishing slicing stateside watertight bled cliffhanger dae gnostic gogo
mistresses presumptively sepulchre violators vives ayurveda diptera dreadnought extensible
fabricate molasses rostrum solemnly veena womanhood affordability boas landmass misrepresentations
oft capuchin crass greasy lattices onerous storks streetscape atrophy deviates encloses grapple
pacemaker smoothed booted digested discerning frantically ghazal gravelly hinders hoon natures
overpower hourglass hoyas beep dispenser fae germs inclinations officiate pinnacles rhododendron
tangerine abed aggravating bettered calorie compressors crayon cursing downsized introspection
propelling venting weeknight belive bragging conflating lech nucleosome pendants phenotypic
profusely remastering schoolboys worshipers bruin cybernetic distressing encyclopedically glade
shipbuilders stereotyped superconducting awoke dispositions energetically ferrying iliad indulging
mackerel parodying recoverable salaried selva deprecate dif handouts ionized jinx nape sambo
auntie blossomed firstborn gau massing motivates outnumber philosophically riveting slumped
stereotyping taboos analogs forefathers galapagos parsley quod thoroughfares cleanse harmattan hob
instigator radon regenerated autonomously exaggerate masthead mishaps binaries emblazoned
newsprint pregame sassy snoopy swagger transparently tyrants voids biweekly canfield dens etude
plotters qua snipe ales cortina felon kutch roamed unlockable vegetarianism yonkers antimatter
cleaved fenders pared violist deputation downplay gast llama moribund permeable pulsar scrivener
adore bitmap classy grunt replenished towels anions bagpipes contemplates edema fastball foresaw
frontispiece keyhole lettre lotteries marchioness mew mineralogist paraphernalia patroller pegged
provisioning caretakers cloths crammed flung houseguests knockdown nifty nim shiner tarnished
thefts digitization itchy outgrown conformal hares hyperlinks pubic succumb toddlers
transfiguration transitory writs abutments auteur constitutive geometrically nook sobriety
breakage dative rove submarginal valse doable elaborates enforcers golem heralds ramming rooftops
computes kindergartens pats reciprocating reserving rubric sift strayed tumours zamindar
disapproves krypton marbled parallelism perfumes rejoins slaughtering catheter faceless indecisive
invisibility monochromatic moonshine sapper smartest wishful adrenal arf bhat messier micky
whitewashed helpfully powertrain revues derivations exploitative isoform meagre prerequisites
diversionary flack insanely oars recursively repealing yeti accentuated advertises antisubmarine
delves dueling durations opulent sizing soak odour tendons urchin almonds assembler binge
contributory etat fiche goldsmiths hobbit nacho ornithological personages telepathy umpiring
anaconda automaker backdoor casement centralization cockney instantaneously keeler merciless
subjecting transiting accelerators beaded bulldozer excels geriatric grasped lyre reaffirming
subsidised wrinkled blackness determinism dialectal fillings giver intergalactic narcissus
slashing austral condenser embarrass heterogeneity paddling sluice sorta squeezing sustains bronco
ecoregions manna testimonials concomitant drawers excision industrially ineffectual prefects
screamed varnish vaulting biofuels borer kula scarring ternary tron urology alcoholics apricot
convalescent militancy miro pseudonymous adored cinematographers cofounded fictionalised macron
pidgin translocation attendee cession goodies noncommercial platter subdivide woodwinds boulevards
foothill socialize subjugation backwater brazen brownie coals duller fairing fissure garret
ripening tangier trickle berthed gori madly memos piggy pragmatism regnal stasis thrasher vehement
cardiologist denials earths flowery improvising industrious influencer ouster pituitary reassured
shuttles threefold bridegroom counterbalance dolce imprison koto oddities proportionality ripples
veered dorms golfing hammering ills mnemonic patronized remoteness speculators cleans crossbow
dunams morbidity offends paratrooper rusher supplementation intakes lashed archeologists askew
bitumen cryogenic exacerbate inroads offside salamanders tain thrusters valedictorian alkaloids
combos phosphatase pleases redundancies sportswear whack antithesis blouse booed clocking tithes
undergrowth winemaking crufty crystallographic hagiography portmanteau aboriginals airshow
catacombs healers methinks thang clog crit exterminated infantile psychical subservient
etymologies honky morphs mullet quizzes timescale menschen optically provable retargeting
spontaneity tempera tether elmwood hooligans interdependence lineal meetinghouse seedling supercar
tosses blackmailed enamored faraway pastries sultana urbanisation arrondissements baronies
captioned hallucination hummel marginalised mauve neglects plical deceiving dialectic gotcha
immigrating octane teapot droplet founds hallways indestructible iodide mythologies pirated
pomegranate repelling wearable birdlife bobsleigh borrowings bounding channeling cours
degenerative exorcism myocardial natura scaring stipulations tetrahedral chipped overcast platelet
quackery rioja seraphim volumetric changer citable collectives diesels gratification harbinger
meeker metabolized wigs dreamt figuratively holed megawatt pelicans raines rebelling tusks
affliction awakes besiege bleaching capes engendered fabled justly ophthalmologist plumb runaways
souths subheading unabridged vibrate amass bicycling consigned landes licking nutmeg pacify
soothing swarms taki unconsciously valuing yolk calico constrain drowns dwelt humiliate infanta
marshalling thereto thirtieth bruising fooling headstones incomparable lifesaving mutter puffin
superannuation wiggle antichrist armoury glorify gums hobbyist paseo perks smelling aberrant
archetypes bigoted corky endocrinology exasperated formalities tofu discloses fonds inflorescences
lengthen petrified recused stubbornly wicker abysmal allure freaking patronizing pianoforte whaler
autopilot chasers crazed dentition frighten geyser imprinted methamphetamine miri suppresses woe
abusers aureus benefice comically endeavoured modems overblown punks raucous reconciles tangle
bushland centrality controllable embittered quarantined scooters tacked beholder crick
eliminations emf nerds reinvented renewables unlisted acetic appreciates gloom macros menswear
paleontologists proportionately repulsion siphon supposing surcharge decomposes disproven fiddling
inapplicable postmodernism roughness antipathy bubblegum conservationists disintegrate griffins
unpopularity abeyance flotation histogram unset bastille cataloguing frauds matin primitives
rascal syringe treasured voivode effluent goblins remand staked coalfield counterclockwise inane
pare petrel politicized reenactment shredder umbrellas blower factoring fraudulently headstrong
misogyny ovaries utterances borel dingo hilt kazi paschal realtime sprinters accusers bribing
decomposing doon infatuation linemen olden scooby scrapbook strang stumped denunciation lasso
machete damming gat hillbilly panelled parapsychology scrabble vicars expunged overused sangh
slippers sucre bayonets cutlery discerned fluctuate gelding muppets wrangler bambi casemate
dearest effecting firebird oboes shampoo sinuous amu atrial atrocity convener glut governorates
infantrymen refuges reiterating sherpa wholesaler xenia abstention awardees biodiesel cutbacks
indigent mannequin momentous nubia delos donut nagging northwesterly plaintext relatable roadshow
seiner tannery tortoises veranda watchful bloke etymologically fart fulfilment impaled obstructive
reappearance sentinels trawl unimproved blackmails circulatory footnoted gees influencers
insidious realtor rimmer taming alfalfa bathed deflections ember semiotics sensibly dispersing
doubleheader grudges plexus ulcer wept apothecary astrophysical desolation divest homeric
lubricants moiety panoramas terns unstructured adverbs apprehensive badged continuance crozier
fortify geist humming lymphocytes misnamed publicizing taut thereon theropod apostasy collegiately
constricted lexicographer pretensions shales solon timings trialled unsaturated backcountry boing
folkways indisputably seg slugger smog subgenres unbranched ventilated dixit guested mico oneness
peres permanence waterside wrappers answerable breathless chautauqua compacted crags exclusions
grenadiers gulag interviewees mandibles mappings perverted prototypical ruinous carboxylic eyelids
populism revel screwing zipper compost embodying equalling gestalt harpers intelligently jiao
milking puddle razorbacks receding snowflake tremors barium bebop brava demonstrative meteors rah
seasoning siting transited adder blacksmiths droid elan fitter genealogist invertible liqueur
pollinated pursuers spokes synapses videotaped winemaker bewildered buddhas filial itching likable
morgen patronymic recreates trackers approximating attestation breve drugstore hallows oblige
silversmith tenures transom carers crystallization hearty morro pondering shadowed softening
spiritualist transcribing baptisms bioavailability blockading daydream devoured pontificate
prescribes recuperating ruthlessly unreserved hitchhiker imparts kain manifestly minting sweetest
tectonics buckwheat expend humanists orchestrator pedimented petter reductive semifinalists
superposition comatose spiced topple dethroned immigrate savant saws sweepstakes capitan faltered
faro gunshots heartless shipowner violinists overrepresented percussionists taiga transponder
trims untouchable creamery debunk linker minotaur rebooted restated timers antiviral aurelia
dreamland fullness gamelan impressionism knuckle muralist narcissistic ritualistic storybook
weeknights beachhead earthy eroding italicised licenced pairwise paoli pauls pinfall shrubland
snows washer classicism deformity emulsion gentrification grenadines hydraulics intransitive poked
rebut cavalrymen choirmaster labors libertarians migraine sneakers wanton cosine discographer
donning notches purport amiss brier brooch confiscate corby incrementally pape salix unsupervised
apportioned brevis devaluation exogenous injunctions jeu motile nitpicking outliers ratan
springboks storytellers dusted gemstones mountainside mura relish stilts undescribed consistory
gemstone nitpick simba tolerances underwriting wicca bombarding bouvier horny orc pled prim tagger
teleportation carbonaceous conspirator hurtful minibus nimbus anagram annuals conquistador cranks
fairer necklaces reconstructive sequestration azimuth canines concocted illusory involuntarily
marvels shipboard cedars cladogram couplet dispatcher earners galloping mails nox rupee abuser
defensed deport donuts equidistant gasses goody isotropic necessitates reassuring roebuck shawl
sniping sop alcalde bedridden canoer fossa lollipop loner malfunctions navigates obligate
parachuted psychotherapist retort straining fallow fluidity returner voucher antisocial flutist
kimono lovable satires baronets cementing nudge roadrunner uninsured upmarket ventrally ashlar
colorectal epoxy identifications quicksilver subarticle abduct acclamation approachable axillary
bursary oscillators painstaking quantization hyena instigating jog kumara aleph instinctive
perceptive symbolise yarrow cataloged chaff hanger specialisation tutu baronial camaraderie
menagerie nether sayed snatched squeak brickworks desalination gans hetman noose novitiate
unfulfilled apologetic headlamps imposter incidences perturbations posey aggrieved cuffs dayan
disambiguating epidermis hoya librarianship molybdenum neanderthals singularities storekeeper
unthinkable clump culpa discrediting ethnologist eyelid glittering granddaughters moti riverboat
sacral sinfonietta steers toccata trolleys unanimity understatement zila beautification bohemians
jemima katana pipers polarizing prefaced revives triathlete bloodless colonials crept cymbal
exchanger forgettable hangout inbreeding spiker tropic amuse convenor counterfeiting extrapolation
firebox infiltrates mandibular mucosa pastoralists arcana daze dimensionless hotelier ifs sez
apportionment forestall oriel rechargeable biathlete contralto druids extrinsic participations
stereoscopic tilak watercraft acorns barometer boll perfecting politic tadpoles tarsus visor
cannery commandeered crowder eagerness ecclesiastic fivefold flange impervious kickers kuru rabi
supra syndicates wort codices crumb culvert freebie hispanicized klondike mired salvia vang wry
escadrille fluvial reinventing seafront subarticles underwing basements disguising draco whirlpool
whitey wormhole automorphism berm diatribe exhibitor franchised neurobiology porting rias sanjak
sensuality snappy approximates globalisation liaisons loosen nutcracker protege swivel
transferable blistering drunkard environmentalism hypocrite instar lohan pippin quadrangular rumba
unaired upheavals compressing diphthongs eyeballs grueling outcasts receptacle snowboarder
counterexample falsifying frescos picnicking primeval reinterpreted reposting shopper stuttering
tartar visualizing wasserman accipiter angelus conditionally paleontological pooling redistribute
alchemical annexes ballade evert exerting opts underpinning arse demarcated graciously loggia moc
narrate rind secondarily superbly trawlers blackened eucharistic grander narrators penetrates
pronouncements trampled avowed colonised inadequacy lomas milled prototyping psychoactive
viewfinder articulating fane reparation vacationing ambivalence artful breathed domineering exon
feisty glottal lynched misinformed overruns shortness socializing bested ferocity glassware moms
refurbish springing succumbs sustainment tomography wests boomed crawled emplacement hydration
irises tampered traditionalists undistinguished composure damnation freeform hussar impeding
insinuations labours licensure moderating oxidizing pater positivity privatised restyled sucrose
victimized anxieties cozy cubism echelons hydrological inconsistently motility precept rationalist
statuses trappings typesetting unwell gastropod katakana lawmaker magnifying nimble penicillin
sophomores variegated academicians excerpted inoperable licks optimally picnics refill restorer
squatting wiz aforesaid attainable blazon gosling oxidase putter unsympathetic wronged
differentials empowers ene lessee linesman minced perce stabilise unicameral untrustworthy adaptor
alleviated blinking carelessly commending dore downtime fleas grate ironclads lamina lard mongoose
pretenders symbolises underpinnings breads conic dramatised emancipated interdependent interstates
landfills llano matchups palatial precipitating spout bombardments dud ecclesia prob querying
scalability uncompleted utilises anesthetic asperger cartographic chica covariance exoplanet
eyebrow irate minstrels secondhand tricking tyrannosaurus bumpy effortless kinsmen kis marketable
microprocessors parlement redux rhizome slurry unapproved borgo cirrus concedes iwi autonomic
deformities dilated ped postures reshaping scrapes searchers stipulate disengaged embattled
farcical genocidal handyman hippies homogenous separatism shockingly unreviewed buzzing
foreshadowed gales infrastructural junkyard reptilian atlases butters chaste complimenting
gentiles pogroms quibbles rapists sutras thrusting yum zeroes babysitter culling follicles setups
carnivals displacements seaplanes testicles altos altruistic boosts heredity periscope plurals
undersides adsorption bight curative drawbridge ellipsis flywheel gonzo soli aether bicameral
cacti corrupting deen egregiously oud paddles scoured tailings velar galvanized incarnate likeable
mamie rosebud worthiness cowling escalates hugging palpable shanty timestamps balthasar bigg
candida coerce grandparent haut libertarianism nunatak reinterpretation replicates chasm
colourless drinkers freighters gravesite lyricists numerator rut travail vier yucca chilli
conservatively counterculture disembark ploughing shrinkage southeasterly alphanumeric frustrate
hexadecimal ket unsurprising amorous expropriation interviewee materialised prisms quipped
schizophrenic seagulls sikorsky weatherboard diploid lintel organists tutti uncooperative annexing
autos bouncy etcetera fortis impurity inconceivable manse reshaped rutter sessile shrinks
telegrams testaments bicarbonate centerline fiefs lurid ministered mixers relevancy vole bord
heathland impresses kas lectionary levees wedges annihilate bolero chit confraternity harpoon
insulator interagency neurosurgeon ouvrage paramilitaries sepia septum vestments callan
counterterrorism dispassionate equities harmonize juried limes mayday mistral pima restatement
slashes symbolising thermally doh gelatin hooves karting lewd pungent trigonometric vocalizations
anticipates guilders hardman picker vanquished parabola pho renouncing sleazy wholesalers
actuarial appraised dimer expedited headphone juke progressions sprouts transliterations ache
airworthy dene fleck intensifies taras uninjured archaea ceding connexion docile minimalism
perching walkover barque caribe contraceptives evangelization experimenter loggers monomers
sappers victimization workpiece antiwar confidante deliberative lubricant roped actuators
celluloid irreparable publicise semple troublemaker aloe berk catapulted devour electromechanical
faints infamy junkers radiotherapy recruiters reliquary snark takeaway wheelchairs astrologers
bulwark cobras contes cysteine disulfide embarkation frets fundamentalists luxuries matrimonial
tryouts ballistics boarder creditable intermarried neves watchmen brainiac downer clogging
cognates falsetto floatplane insinuating kumite peeled sociopolitical amenity areal chasse chubby
cicada codecs cytokines extirpated recoup subcultures carelessness conversing detritus fouling
geopolitics lode reactivation referent rickey stowed toasted ingrained operettas sheldrake topo
apostrophes designator estuarine idolatry taunted troughs wale cadastral crafty crossroad felling
flattered forgave hives joiner lope oriole reconquest sporty countenance embellishments helmsman
instinctively leaguers molested paces regrowth termite undesired wile wraparound brougham canard
customised gipsy hast mower tempos woodblock christening nanoscale pulsating babbitt bandages
dissuaded injects kiwis mechanistic monoclonal prong suede whitefish cloverleaf faithfulness
fledged geniuses kish occlusion psychopathic stomping tickle vaccinations blister christiania
exclaim handbag jaded meander webcast canceling circumventing crusading deceleration fives
homogeneity hovercraft immediacy invert lofts seidel shard shifter crustal enchantment tenors
trimester tuber avocado cinque coverts easement fairground nutty pecking revolting sweeper charing
diagonals envious footwork gambier leu lobsters shazam ghettos nozzles phytoplankton adequacy
altarpieces epistemological raked surreptitiously barbican brunette custodial disembodied eschewed
impossibly quarterfinalist viaducts wrinkles crumble doughnut lovingly overhang refrigerators
vitreous anthologized antitank cornhuskers cwm emboldened impala midweek mullah refurbishing shrug
suave cep cubist foxy ionizing subcutaneous discos nanotubes refutes riveted streptomyces untested
bap cabernet dandelion eyeball garbled labial landline northerners romp accrue brainstorming
colons deploys grader hoary magnificat queenie radiative recurved ruffin boundless hatter snelling
triangulation truthfully callous capriccio chandeliers colonizers irregulars scavenging surges
synthesised viciously acoustical adhesives airframes concertino dozier evangelistic legalizing
nourishment origination reversals concours dudes feria helices holiest magnetization maidan nowy
undergrad cheques equalization faulting folios foretold invariance ree referrer deciphered
floodwaters groundless paneling spitz brim dimorphism givens glosses havelock normality stairways
steepest archivists clasps eloped flue grevillea mikado poachers saltire shuffling steelworks
wallaby boson denounces nazir smeared adjoined bumbling cacao constriction funicular painless
reassess subtext buoys canaries conformance ender generalizes matinee winder dipper homeostasis
idealist kudo orchestrating allegiances concordance cunt dervish harboring mib ors priming
someones swirl trawling vignette activator checkmate hippodrome ketchup ose rebadged scavengers
simulcasts sniff typographic aneurysm batt coalesced fosse gluten kendo kestrel landholders
marcella tarantula virology broccoli conning dempster pipa pumas radiators revoking coxswain
creeps exhilarating inadmissible irreconcilable marksmanship recklessly reminiscence showrooms
astride bootlegs drainages greys interpolated shaver chapbook delving glorification grantee
melodious paleocene paparazzi parables raisins rudely valuations balsam darken diatonic monogamous
orgy underlines desirability forza incisive tirade unreported ventilator affording anorexia
despises diaper entitle fain nullify quagmire abject alleviating aquariums clearings etcher fifths
incisors painstakingly petiole phenomenological preselection primers rinse strictest understory
wondrous andros bulbul choreographic dak geckos generale overwatch rollercoaster unclaimed
unimpressive vegetated afterthought chisel discursive fob impolite janes seahorse slumber
statisticians theropods unassuming weatherman apologetics brownstone carat cheval concierge
congruence disarming hock lackey landholdings legionnaires servo standardise wailing warms
bandwagon excepted inoculation obeys pis plasmic premeditated rebuttals samadhi telephoned toros
tuan zander chub knitted unpopulated cleve crushes dermal dissension generalist herders mamluks
masala repress supremes trustworthiness wether aorta coworker modernise newsgroup obscures
retracting stings vented biogeography desktops luxe memoirist multicellular peppered racking
schooners stimulant technologists whiteness adjudicated alleviation armorial buries cloisters
editorially headlight overlordship sweetwater symbiote unchanging aldehyde amplitudes bitches
chastised ditched herm hydrated lactose leisurely lifelike palisade pallet portraitist religiosity
smithers tamer yikes chine computable individualist isometric obsessions sultry thicket volition
acuity befriending catholicos crystallized delineate indenting kilowatt merino mockingbird
normalize professes retrofit ruck tosh workouts combats fiance libra nieves patroness
sportswriters verges illuminates moguls pueblos shopkeepers taiko unrelenting vespers angler
guesthouse gunning inextricably redhead seconder straying subtleties unicorns unsalvageable
woodbine changeover chantry languished loudest sensitivities subscript crawler endures fixer
greening rackets reiter snub supercharger toponyms uninhabitable angering perceptible tidewater
unbecoming bookmakers despondent esophagus furtherance grafting litters metastasis predicates
subcommittees bade bloodlines dales fireproof hazing scalloped sequestered trapezoidal utes
whitecaps bez counterweight keypad orang pastels potash submersible unprovoked carex dabbled
flattening gamecocks interlaced pillaging propositional deciphering filamentous grated gratefully
hounded kak privates sais augmenting beaked gendarmes indelible labored lorimer molestation nona
proliferate redaction roan shabby skyway splitter standardizing tonality torr vaulter vied villar
wilds booby burners enquire grills interactivity laserdisc materialise mellotron protrude telecoms
trapeze cenozoic colosseum confining credibly delirious dynamism harnessed inbox inferring pele
platelets propagates resonances scrubs strangle wraith artisanal callus cannibals downgrade
epistemic factoid femoral metis torchwood utilisation abomination berates birthright loosened
presser refitting resetting spoiling ailerons ayurvedic befitting coterminous crumbled ferment
harnessing logics ramen reproducible salto sidecar wily autographed fragrances indefatigable
ketone nonverbal rapprochement resuscitation vig carbonated christen energized fairway hillier
insectivores notifies resurgent ronin toil damper dictating leer overlays porosity procurator
satsuma stratosphere sympathizer capricious chicane conger conjure parachuting plasmid ultimo
upturned enchanting silicate divider flava hijacker hospitable internationalist maneuvered
polyethylene selectable supranational tedder trailblazer barracuda carbons cask deprecation
divulge immutable ingesting justifiably mips morphemes photojournalism pluck reactants
southwesterly unsecured veterinarians abo clerked cliches cockatoo contagion deft delineation
electroacoustic hypertext propellants sordid streamers unaccredited yank accumulator deceitful
egger ellipses plebeian poon serviceman useable waders bipartite cheddar disables dolomite fatwa
forsaken inlay lingered manifesting rejuvenation scorched undeterred adaptability devotions epochs
incipient instigate minimization opioids peculiarity prefrontal readmitted vernal creeper facile
impersonated lysine odors overlords spotty striae vulgate cheetahs clutching cornices favoritism
flutter illegible militarism peeling perrier authorising blackface casks demobilization endeavored
exertion expertly gingerbread imperator pearly selfishness synods winkle aficionados carnal
fetuses gib grocers mimicked nipples outgrew polyps reformatory sabotaging slattery thrombosis
aquifers bacteriology darkening despatch effigies lintels panning retouched guidebooks hamsters
molluscan wap armadillo feigned hairstyles illuminati irregularity milt ostensible slamming annexe
bizarrely blenny forthright lordships physiotherapist refocus stressors acrobatics calmer
commenter cycled domaine excelling exhaustively gaiety gullible integrable manatee oilfield
omnipotent pacifism resents shitty shrews treadmill unlink vigilantes cushions detonating
eloquently individualistic manorial mariposa metamorphoses nerdy proms unwavering creams denizens
preemptively prelims rectors smoothness worshiping croquet episcopalian homeport impactful
landgrave plotline tetrahedron wiles achievers cabling devanagari disallowing expendable factorial
featurette boycotting culpable dazed drivel foreshadowing limpets mollusc paraphrases tasteless
testa trembling vapors yarborough anis enticed errand inhospitable latinized nala phosphorylated
photoshoot relatedness typist wafers lagged locket opacity pillows reinstalled slates strenuously
beleaguered catlin creme ficus machined pastorate personalised risker testes tracery vaccinated
airfoil chlorophyll clogged durbar embers extravagance ganglia lassie mews multicast photometric
quantitatively stover booting celt cityscape cyprian dramatization grandmothers mantras
marginalization quantifying vegetarians affront feudalism harish linga oiler powdery vide wreaths
cert creoles dedications gnomes grapefruit juggernaut originators redact signet taxiway afresh
dragonflies faur fissures mistletoe quin sequencer sombre strode tailplane verging atolls gympie
intifada mariachi plausibility shadowing stags transversely violator blossoming bobsledder
carcinogenic hah refectory stiffer suffragists thermonuclear tinkering bookkeeping cartooning
coolness humerus mungo sepsis terrorized virulence autobahn crescendo flowered hellfire
lithographer placate brod exons homolog inker jebel kondo leapt leftovers quint reaffirm silurian
upholds absorbers bilingualism byproducts columnar delicately paleozoic raisin ravages sprinkling
backfire effeminate fords ginn laurels limo quacking speechless underpinned wither boney caster
derision gymnastic karo maire morpheme publican sentimentality unfavorably admonition banish booze
chewed cuz diddy digress downsizing duped reimbursed woolsey boyfriends evaluative haro topaz
berets caliphs defraud dicks extrajudicial florin fon headman plunges rosettes speculator
velodrome abuts canes crystallography homesick motels sleepless tearfully venturi beadle churn
cruces exoplanets hereinafter kells pessimism qualitatively resettle specialities sprinkler wag
barnacle buckles chipmunks hydrologic incapacity monotone predisposition subgenera buccaneer
hibiscus mise overlong praetor adorable auk cinerea defector fem filibuster flogging formaldehyde
gentler materialistic menstruation mezzo poppies tetra barricaded bimbo ethnological faerie
isthmian marl meiosis optimised punting shears adamantly docket eateries ecotourism ganja
incestuous roosting unscheduled eclipsing formalize provident vexatious whims whopping batty corse
exclusionary firework immovable leaderboard nouveaux reinstall rinks spud subscribing typhus
wedded windings basaltic egos enticing fertiliser fresnel quai subsonic avoidable burghers charade
coincident epidemiologist funnier misappropriation precondition rationalism reprehensible surnamed
burgesses cliques dazzle geospatial inflame lumbering preventable balthazar bramble imitates
loathe overdubbed overviews partisanship pips polypeptide stares strangest chills chimp couplings
feller ornithologists rekindle seducing bole deactivation dictatorships impeach interpretative
mattresses naves paneled pensioner seagoing banyan bequests circuses civilisations equilateral
floodplains handclaps hymenoptera mna roadhouse smokes soldering vesta asses bream cetaceans
civilised foils modulating reacquired reformatting surmise twp convolution flume gantry herpes
hoarding perches potions strays anachronism boaters intermezzo invoice polymeric predictability
spoofing supplant accordionist amazement bolo calliope conurbation counsels flavoring maharani
outperformed ruddy separations spaceships thatch audiobooks ecommerce elope gruff loos manmade
motu prolifically tapers uninformative veal wingman amusements caving chaplaincy coagulation
deuterium idem minarets proximate sharpen sob tufted airbags blackmailing blasters conductance
desecration fabrications insecticides instalments pacer recesses rechristened unisex weighty
almshouses bloodiest foundries mashup reeling agave boggy hod insubordination pandas polymorphism
regretfully spatula terrains walling antibacterial doth galleon glassy godly inflating jib kneel
mucous supersedes swallowtail gusto irrevocably liege neuromuscular truthfulness chasseurs
euphorbia extrapolated laminar reassurance resurrecting revels sacramental striated waiters
watermarked billet bunn comforted consumerism drooping florist hamada loosening maar occipital
rectum soca crudely freaky indomitable infanticide loup neurodegenerative nonviolence octahedral
readded uncritical underlining weirdness withstanding beaker betrothal brainwashing hansel offs
overprinted rakes sterna sunburst absolution airtight anthracite gazebo gynaecology legumes noll
pervert polyphony sparky aback baguio churning freemen hangings unaddressed visitations belittling
canisters distributive eventing fulcrum glens naam nuff otherworldly reintegration repeaters
suburbia temperamental aircrews badlands bisons competences decryption docklands haters moderato
quadrants remarriage shorelines bulkhead haj hos misquoted mountings nae potted raine swordfish
travesty bifurcation boardings copycat curls disliking flaky flexion hermeneutics mailman
mouldings nuked ricochet xenophobia xenophobic aphids bighorn biomarkers colonizing countrywide
kiddie mesquite multicolored partway semaphore sonatina stilted subheadings variances backroom
banc burnie destabilize disheartened encapsulates glossed heeded initiators shimmering swoop
undifferentiated warplanes axiomatic chiefdom frenetic fructose ghastly hygienic inboard napalm
pedophiles subnational animus heartily internationalization nard offshoots peerages perusal
proliferated seditious uninspired castaways catawba conceiving exorbitant fet gorgon grandfathers
masterclasses oxbow processional raglan screwdriver sonne spits subways tactically triads
undiscussed actuated bassline espouse flounder goblet leper perturbed scrappy sodom soundscapes
telltale toaster underdogs compels distorts downy edifices eradicating hotbed inverter microwaves
thunderbolts apprenticeships carman casings conundrum erupting fingertips jumble reassures refunds
stabilisation vino bunches carabinieri gymnasiums interregnum mediocrity photonics sib warping
dislodged feasting guesswork prokaryotes slingshot undemocratic defame defections encrypt
macroeconomics minion questionably taint antioxidant buns flashed flathead judgeship keck mitosis
sheaves sittings toho tribunes civics firmer profiting pussycat scouring wildest borehole cocos
comix harnesses hocking militaristic mush roadblocks saintly scanty smithy soundscape sprinting
vesicle worsens chevrons doped heil inalienable layperson underbelly castaway frontpage googles
jezebel obsessively standup undaunted underscored chutes condensate congrats curating demolitions
disconcerting discoverers famines indebtedness nods oddball sensationalism slut swipe accede
bonsai coulomb ejecta hieroglyphs insinuation kop orbs poodle shamanism subliminal subtopics thine
thingy tolerates bally bismuth crutches facies implosion mages newlyweds parklands reconsidering
bagpipe claret cobbler declension dumplings reflectors regattas resonated sketchbook subfield
substituents thrashers wad zest amphetamine aqueducts bookshelf commonalities distrusted fetching
galore objectors rectal retour sandalwood wipes angas circumvented cogs conceals expansionist
previewing recanted redid taha wushu compressive hummingbirds petroglyphs splashed vitriol
blasphemous boronia ciao consenting goring laudable minnow quays sitka tiebreak turbojet urb yuko
blogosphere clary ghoul nutter alga biofuel bisects conflation pavements pissing pleasurable
silken vali womanizer biggie buss constipation depopulation furrow griffon hewn ingo intendant
noteworthiness passivity wazir ameliorate cognac confounding cruelly divisors lampoon lustre
prolonging regius rhizomes signalman substations ubiquity microcosm ostracized paging piney
salivary superceded worrisome backdrops banger discontinuing diversifying floss gigabit
implicating maxilla plying professing anthers benzodiazepines exo posturing raving turbocharger
unaided underwhelming cuddy devises dory fides halogen leaded likens pernicious romaine rud
skylark stepney toner waveguide zel ambiance conflate congregants deadlocked ech haar meld
reentered slipknot straddle torrents airmail alco amines amrita dualism extinctions gunships
hanseatic harmonized pigmented precipitous pug splintered alu amok astonishingly bombastic filles
fingernails harbored negating songbird starlet stopper suspends trite wreak yawn aliyah amethyst
bards benchmarking breeches cheerfully conquers dined eggers extinguishing fixated herbicides
irradiated jinn changeable conceptualization profusion wiccan estrangement fruity kirsch longish
philosophic progenitors cashew concerti dargah dolor gargoyle unfamiliarity copyist counseled
dermatitis evocation expulsions foyle hashed heritable irrigate radially sawdust sorcerers sunfish
tuners tupelo wrasse accumulations commercialize cutaway hamed intergroup maes rediscovering
reminiscing scolds bushfire dreary infarction inundation melba neutralizing reforestation remaking
archon blunders cantus clearinghouse cytokine geochemistry goldfield openers overloading primed
sark speechwriter tilings absolved alexia consents culpability grosser introverted nothingness
overflowed perversion silks telefilm agribusiness econometrics espousing forger gels mutinied
oculus ramble adjudicate anaesthesia blot folktale greenbelt indoctrination pheromones safekeeping
uninvited choristers cocky emplaced lumberjacks sayer skids theorizing withered authoritarianism
bodhi crispy logie nigh officeholder oligarchy remittances ruckus transponders transpose
defenseless dishwasher genet jerky lessening meditate misconstrued misleadingly payers shimmer
abrasion appending aviary benjamins crave disobeying insatiable keeling lexis lids relents
revitalizing sleuth stelae thaler tote epileptic gauche industrialised jeux literati parasol
rialto abominable coalesce couriers disintegrating dubstep earnestly extort frescoed hammock
herpetologist iceman overpowering pita thruster zooming conceit corroborating debutante truncation
videography ablation amulets cusps fulfils glycol insecticide kilobytes lawlessness metros
stockman tractate transducer unrecognised virtus avenir garlands homburg overworked punted
satirized stoop theoretician bountiful conspire cramps doings dura excellently funders heretofore
immunological inedible midterm outlawing pauper unbelievably vocations asparagus calibers gallica
gyro hypoxia mangal mensa narcissism publically pyre redneck splinters suk entitles puss
reconfiguration squaw stifling strobe tilbury upsilon birdman defiantly hydrodynamic keels
metalworking mire mortgaged photogenic rebus tacitly unconsciousness unrepentant downwind foci
postponing preying ronz shrill smattering bishoprics bizarro caritas chequered combustible
confounded esse hors jap lifter payer penalised pesky pollutant quasar reproach seaway sov bein
bento chia circassian elude hitmen jeeps nitrous sass spacewalk tearful anathema blocs fanboy
glorifying manitou mechanization nebulae songbirds stymied thrashed unease unoriginal vulgarity
biosciences bygone channelled disagreeable engrossing grafted loudness mugs psychopath recumbent
rubicon semigroup abate agitator blimp evictions friendliness hijab hing redesigning steadfastly
sterilized vibrato weise baboon bankrupted clandestinely conga ecliptic erudition liberators
lookouts parlors supercars synthesiser tamed acetone argentines deere forme heptathlon maples
medias misogynistic monophyletic pickets pizzeria scepter sellout weald willey accusatory
affluence anker bombshell custodians effector effendi felonies forebears preload pretence
rainstorm rereading salesmen tasteful unveil automakers bereaved broods cantilevered gametes
ingest intruded kink offstage paycheck riser attache excrement fibreglass forthwith marooned
numismatics poi quadrennial repugnant spiteful strafing anatomically arbitrate ermine
illuminations jeopardize patronising pitiful playfully sharps softness thrusts veils bosque brogan
bubbly celery collider cyanobacteria diphthong diya elks oat pillage roundel stockholder beryllium
bladed celeb ceremonially foolishness hep kennett prides reinsert sagebrush supernovae tremolo
tuple workgroup deployable grouper kilos misinterpret obsolescence optometry bru darkroom
extrapolate gulden hieroglyphic lunacy reconvened sauropod topmost uttering yachtsman ably
adoptions ags chore corny hernia loach ordinals parakeet polices resistive satyr talkback
toothless troubleshooting waterlogged zilla anhydrous barometric cormorant disturbs generalizing
illegality merchantman mirabilis mountaintop puffy rafter ragas salve scolded shelving abusively
ance boisterous boomers bulla degas inevitability lymphatic malformations merchantmen specks
swaying unattested acker collared condos manipulator phoebus sculpt spinout abutting aeon
evaporates flier gastronomy hunchback kabaddi lakefront lob perihelion troopship unquestionable
cosmonauts creeds ean middleware spiel vac bish bonkers chaperone extrusion preempted spotter
unadorned bellman emeralds exorcist gallium periodicity sheaths sidekicks viceroyalty asylums
athleticism berserk cols functionalities interrogating irritate lig minutemen parganas
sledgehammer antimony castellan disloyalty driftwood infidels infirm marchese ovals overwinter
subsidize teasers burghs busters combing hopefuls intoxicating lashing liquidate ombre pyruvate
revs sibyl tempers transgenic bloodied cashing chantilly coopers ultras bosom cyclin hermits manos
peshwa skeet survivability synthetase brazier contaminant guarani incessantly indignant maul
rededication viol avalanches bunnies cashed domicile gault jerks microscopes plunger rejuvenated
roundly amputee aphasia deftly denigrate equipments keyed lumping proffered segregate ticked
benched hoot lye maximized quartier retaking spindles trophic uncountable unseemly authorise
counterattacked disavowed electrolysis fap goad halides outtake permafrost schoolmate tidbits
tribals vermin abetting bioengineering calcite codon corroboration durst flippant honing
multifunctional palaeontologist prawn artis ergonomics fanaticism gelatinous keg newspaperman
pixies sprained thundering tightrope bisexuality blackouts brr capillaries harshness localize
missal platypus prunus spaniel syntheses amalgamate chuckle decrypt delved depositors encircles
fealty impatience knotted likening mestizo mists newswire personage prioritizing seely stylings
superseding warranting asker beachfront bereavement coastguard downbeat etna inventoried
membranous mulatto reciprocate spearheading upsurge cann copyleft hullaballoo insufficiency
migrates mobiles molto needlework perdue plums recuperation resurfacing robs squatter threading
unabated withering abbe bossy coffeehouse congratulating consignment eger inversions nema
partaking talkies unobtrusive arousing atheneum badass batons diverts fandango galea mermaids
photoshopped punishes rekindled rhythmically spied bacillus chaparral contrabass crawls disobeyed
fluxes homonymous hooking morgenstern orifice tantrum whispered windfall amphibia assassinating
centralize cuesta cyberpunk dengue immerse infestations levelling loaves politiques rehabilitating
smock tacky unleashing velvety yearling adage detonates glories lances minter perishable resection
ricks ritually typewriters beretta bling cava flirtatious frontrunner heliocentric hydrostatic
kennels meltwater misfit profitably rivaled thumping ursa vardy autofocus cleansed hori levitation
manufactory nightshade practises purebred purses swimwear thana warners apathetic biographic bubo
defecting hajji inverting nonesuch saman viticulture weeklies abacus ambiguously coax cranky
crotch endow obstinate predictors racquet scarp adieu bulger coombe fainted headship malkin
middling totalitarianism abbreviate animating demoralized dop haughty passageways refraining seder
sloops smalls wishbone autoroute bristle casemates fortieth glossaries malleable marigold nears
optimist rickshaw stinks terrors vestigial waltzes wos alternator androgynous arabesque
cinematographic decrepit discards gagged hearse leaching locusts orogeny overpopulation plowing
recommenced snowmobile cutthroat entitlements exhortation gash lightened resolutely serer
skydiving steely voicemail behemoth bulging calligraphic gaping inductance precession
psychopathology reciprocated rother scorned seedy sheva smiled unenforceable airings assessors
caviar etiology fleshing litigants ordain pommel veering boatman evolutionarily gaillard glazes
glycine lawman momma papaya placental adopter artemisia astronautics collation cordless corset
coupler crunchy deviating galatea hatchlings mukhtar perp proboscis scarves seaports tubs weeding
astern banshee commendations cornering diabolical disregards glades glanced idiocy knickerbocker
prebendary prerogatives prohibitively prosthesis socialized spool texting tiebreakers woken wold
biodegradable caff chard emacs furlough heuristics hypothermia jokers omnipresent postpartum
preservative rehashing scythe agate amplifying asymptotically franchising gout orcs slowness
swindle barbers bores fano hooligan hypersensitivity lactic rigour scopula slimy sooty sprouting
squall unseat burdensome cephalopods hamburgers jointed saver sunder tarnish ventilators
circulates dah devas disembarking divinely epidermal immobilized kenner reoccupied anthemic aphid
callback carnivore diapers dissonant halide nepotism neurotransmitters organelles piranha threes
trumped arrayed codify guerillas interceptors joule princesse sorel strolling algebraically
articulates geographies heighten huckleberry pheromone pina voracious awning cleaves commissars
cumbia galls panellist pariah placekicker reshape suffixed theologically apologists bolling
brickyard dollhouse doty epigrams goers guano overreaction semicircle spoofed underpopulated
cooker daud deflation immaturity indivisible leadoff pointedly rejections sensuous shamrocks shute
tunings bongos daman deportees frugal imago keeled laud oke outrun prat reinvention rooks shambles
smelly testicular vamp welder annuities backfires coley dainty foursome genial hoisting jumbled
liturgies manas percussions peruse prick wordless clipboard dimmer eroticism krone luminance
micronations moshav mut nukes podcasting absorber boatswain copywriter deadwood mand permeated
quantized roadsides stadtholder stalwarts sutta titania untranslated workflows zig bushman
extruded lusk neoliberal nott orgue spinster subroutine surging whine deserter disparaged
exquisitely factoids fireside metamorphosed morello specie sympathized unpowered affix catamaran
colloidal ganglion glockenspiel omnivorous stools thermostat undersized convenes gers injective
intercut pagodas prosthetics racquetball scratchy spangler trillium wobble allegories antler
backstretch battlements cabriolet caddy caricaturist cates counterintuitive elevates enumerate
exoskeleton ferrous geez hooray peerless qwerty sifting worships elucidation exuberance fens kell
kilowatts logician lop obstetrician pubescent swathes aberrations bestows decontamination devalued
estimations heirloom paroles peculiarly refocused stuffs unavailability beets diable imaginations
ouvrages secretory subalpine transceiver worshipful amarna interrogators pendragon preconceived
reinsurance salutes schoolmates tsk ugliness analytically androids burgher buttercup cashmere
counsellors editorializing feedstock franchisee grandest meditating nodding notaries omicron
pluralistic protrusion purists quadrupled striata telluride unaccounted astounded burks
commutation fireflies forages haystack hiragana legged miscommunication modulator municipally
recaps shura sonically swarming switchboard temporally bereft decking desecrated directorates
distillers gos greenbrier hyperactive peduncle scents separators unfunny urania agronomy
borderland cavalcade grudgingly herpetology klezmer landmines mingle abolishment appeasement
bleached contingencies electrocuted furrows hick iridium ovulation recapturing scheduler unending
vanda apertures communicators immemorial marinas moats musculoskeletal palaeontology stagnated
towpath unexploded cerebellum conditioner contemptuous dower fiancee headshot heavyweights macaw
opossum proofread tattooing terrapins thicknesses trashed tubby wedged aerials boyars centipede
ecclesiae exclave goodfellow hollowed maquis monolingual raiser rationalization reactivate
southeastward unwitting zin antidepressants arrangers bodega charmer deductive detonator filenames
harlequins kebab legalised manger postdoc rectifier stillness actuator cayenne celibate dribbling
glazer insemination larynx overpowers scour surah adjoint blighted brunch conservatories defused
ligase motherboards spurring thar truncate unblocks unfettered alef batgirl bayes carling lavas
reincorporated teases whiff agronomist alluring enthalpy felons impressionistic jettisoned
masterminded phosphates brag descendents easel envisions issuers jewelers kati mote quine
scrubbing telegraphs underpowered brimstone chicana chikara cubed expanses flycatchers
geophysicist housework longed muffin pavillon rata semis shrubby brotherly disreputable esophageal
meteorologists protrudes regenerating restarts rightmost seabird smearing supremely topologies
cowl embellishment federals gastroenterology godson gripped kirkman neg repositioned seepage
shackles sinkhole slats spirally weathers addy coarser encroached extricate ischemic mads
outpouring rationalize yuk aerobatics bucking composting cranium ferruginous frenzied
intelligibility malwa reimburse rigg salmonella spiraling spreadsheets tams visage birthing bunt
disoriented drivetrain eres fiercest flops humanoids inescapable moccasin postsecondary pupae
pyrotechnics reams regionalism unleashes affixes barmaid bumble calamities cassia chunky
hammerhead incongruous infamously meerkat minutely multimodal periodontal rattan sess theorizes
unfairness alligators cohabitation historiographical praetorian radiates rend repudiation ripen
senza staves stoneware undetectable wordings bedlam claro conidia disengagement scat stabilizes
tomboy transference wheelwright analgesic bambino bluestone facetious inordinate minuet plasmodium
plover youngs androgen aunty danton entrapment glaucoma larks redistricted statuettes transcended
unobstructed wrangling althea arpa biennially claes commutes declarer deified firs internalized
mulla ointment omniscient opines plantain predisposed rives rougher balmoral belittle dogwood
emulators limestones milkman patronised quacks regimens smokeless aerosols baldy disappointments
goldstone griff loris mags matrilineal mose munshi philately predominated puppeteers redline
ringtone stomachs tetris tights upped wicketkeeper allocates bolden condolence dystrophy erectile
faw fillers furies hatted negates phat rerecorded rubus sauropods sobriquet tableware absinthe
biotic carotid commonsense disestablishment entrez ironwood marshmallow oppositional oracles
reallocated relegating subplots bacteriologist breathes camellia curd discoloration fag fluctuates
mineralogical outperform overground pacified patrilineal punto sandal uncommonly unrestrained vill
capoeira dehydrated hippopotamus legume obfuscation speculum theosophy thusly transpires
unacceptably wanderings winemakers archduchess arrowheads bestowing choc curvilinear hydrate merc
pecan antiquaries bathwater coalfields cofactor droppings indefensible ridgeline bellow brut
combinatorics commentated declination dobie dosing jasmin motorcycling passerby protestations
reclassification rectilinear shareware sugarloaf allying amygdala castration dernier disapproving
glycogen revamping ringleader sportswoman sweethearts touchy ameer bugging chimps deteriorates
lavatory scrupulously shipman shudder varia bassists camber chiles diplomatically grandstands
inbred logarithms purifying roms sif tailgate yon broadleaf cockpits decolonization graben hark
initialization intermixed khans lamentation maharajah pager repellent retrospectives seaborne
sectoral sociable spoilt spotlights spurned sundari unhurt apocrypha biome centrifuge cerebellar
coachman disloyal divertimento fancied hermetic mayonnaise pennants predominates stallings
unapologetic acetylcholine amoral annotate armature clockmaker dossiers duomo growths heme juju
monarchical mothballed ohms peddler provincially sprinkle abrogated basse bogey connoisseurs
eruptive fielders headlands idiopathic musicality policed rangefinder ratifying sashes transits
conduits deplored grok handsets imitators jailer joules sortied stoning ascribes contented decals
demented diametrically domine eisteddfod electrifying homozygous insecurities masterclass
nucleophilic quartzite amide aryl berthing bricklayer deformations diphosphate electromagnetism
focusses herbicide invalided madrasah memorably monger orangutan oxidizer phenol reservist
sardonic shacks sharpshooter substructure trampling troubadours weirdly claps contentions
cytotoxic gandy insulators kickoffs larceny overlies reinserting robusta subduing carnation
cortisol fiefdom iconographic lengthwise metrology pandemonium patrolman phenyl rayne realtors
recurve saviors shand straightening teardrop bonnier imprisoning lithic marionette serially
anabolic bromine colorist croton distinctiveness endzone excavators flattery frictional lyne
pausing roosts spirituals valerian atone covariant electrolytic encapsulation equilibria
oppositions reimagined romantics spacer gargoyles giga marmalade marshalls maximizes panties pelts
reformulated refrains registrars reh shriver tine unevenly usurping yug binocular brainstorm
chardonnay contravene dupe initialism lep metropolitans midrib papillae rusticated sufferer
trachea aarti acquiesced baited conspecific emporia firings germanium honeysuckle irrevocable
mosher obits pewter tamarind tangents dulcimer interviewers lodger moldings rascals serfdom snuck
surety sweaters timon bacharach backseat benet maidenhead mitzvah mola monasticism perforation
pula rattlers squashed stenosis sump vats zines ambler canonically durr matchbox pertained
regurgitation supermajority toppings ambrosia dockyards elegies gassed phyla pique quelled spook
acoustically aggregations flickering forlorn glycoprotein handcrafted ides roadie troglodytes
variably carb fancies feigning fou gelder lossy magus mishandling motorcade munition noob
passersby trueman vanadium vermillion awkwardness bibliographer dramatics endnote foramen gosport
inquisitive sores stewardess strived whiz assistive bilbo computerised faithless grazier jee
modicum mournful ozzie poh revivalist rusted scrupulous staccato syncopated unwillingly vortices
almanacs beekeeping concoction cruzeiro entryway ironwork kaka loca nettles preys ridiculing
searchlights unveils vihara waveforms atria gerontology hakea honorifics mallow repressions
stifled supercomputers uts basti bushfires counterinsurgency exclaims hass histology inflows
iterated provocations storer trotting trusteeship wormwood carbines ethnomusicology hillfort lod
pallets sociocultural agitating alphabetized bluesy catastrophes classis conservators dads
deactivate detested dysplasia expat handicaps howdy janitorial looters musculature quince
steelhead tritium trop carle cassino encampments escapades indecency laver misbehaviour nettle
photonic plucking reminisce shortcoming unmask unscripted cellphones disinfection ecologists
infantryman interrogates laker multitasking ubiquitin abundances capote chroma delicacies
flamethrower grained kidder maintainable operable protectionist ribosome supremacists tweedy
adipose classifiers coder coster frosts gren hemming homilies pastimes perron plasmas potteries
reconnected repeatable retraining stunting tradeoff transcending viscountess apropos bipedal
clawed docudrama foreclosed huskers optimizations reconquered redness sieur aldrin analogously
comique congenial contactless curbing delinquents helpline impartially negotiable stipulating
unhinged capacitive downtrodden ejecting fasteners hedging hew legalistic mandrake outbuilding
papery satanism barca dampers franchisees heroics jarl landform rattling antidepressant articular
bootstrap detergents frigid georgette incompleteness innocently maxims naively nostril preempt
sneeze swaths thwaites vitally abscess audiencia avanti bedchamber bozo dels lingam picketing
resistivity sectioned secularization subspaces trigonometry unfeasible conjunctions facilitators
festivity lilo oscillate passant torched twas walnuts affaire bustle canter dysentery fervently
grayling microchip nucleation setae squandered blitzkrieg epigraphy matriculating novelties
officeholders reverie russe adopters clamps clotting comers cucumbers fractals impaling injector
minuteman radians regressive stent visionaries blondes boars carioca ick imperials impotent larch
propounded rocketry sedation sixers toddy toppling yearbooks atheistic committeeman correlating
dormancy dwarfed mazes sadhu subclasses sympathisers unexpired wot anarchic bandage bitstream
blatt cisterns congratulatory conservatorium entwined inclines kryptonite papillon peninsulas
probed satiric thoroughbreds unfocused unspeakable deferring joannes mismatched mobilise momento
mossy negotiates outclassed playfield pleural resizing theorize trucker wipeout anaesthetic
bludgeoning excavator invective kyrie peacocks protea racy rivets smears stockpiles uncomplicated
ahs chipsets disputable emirs gauging gripe omens picturing ternate tympanum asterisks bivalves
cleanest dissipates eliciting endnotes enslave exaltation extents fasti frostbite hiker llamas
logotype microtubules partook pedigrees playmaker sissy strangling suffragettes sweetly taw tripe
vestal agitators bogan cadaver caveman clapper deathly gaud memoranda meshes rime savoury ungainly
aftershocks bluebell celebs cochlear gimmicks hurries ingle mitotic perplexing wester basques fads
idents interventional jugs kayaks polje smelt tourer bobcat broadsides danceable episcopacy
extractive fainting grooms hashing interferometer mauled narrations panini phobias adenosine
exportation junkies laryngeal mowing partita penitent ponderosa sanctified sorrowful webzine
buffering crustacean drifters flamingos mauri overheated overwriting ruckman stabling geosciences
machi monteith motorcyclist pinewood rearrangements reinterred resurface symbolist talker undress
birding brie contentment crouching dejected lioness mahjong sidenote sneaked daisies dinar
dislocations eggplant fatherhood fjords gawker guises liquefied rheumatoid sawtooth seco arthropod
cobblestone cuticle dateline insubstantial inwardly kinky mino misunderstands occultist
repetitious reticulum snag spinoffs biophysical cocked concretely costliest interoperable koro
lookalike meow mots permalink phyllodes pus rendezvoused screed synergistic triage whiplash
goalposts krantz liana machinegun patching polyurethane rectification rhone rosser showered smug
validates appropriating brindisi coos educations frosted humpback locative ministering nestlings
oceanographer posada radioed subatomic uncharacteristic unstated accentuate bauxite collectable
dermatologist exempts fevers invoices mummified pathologies solanum tweeting abernethy barbs bassi
buoyed butchered clerking doctored hedgehogs nondescript pestilence prolongation radiata rescuer
retard rhymed skyrocketed uplink zoomed bloodthirsty broch craggy dorr empathetic floodlit
hydrochloric layoff linearity minimising sliver symbolised toot barbarism capsid chairlift chiming
enjoined fusiform haploid inaugurate inductor lapis mainstays matchmaker multichannel orthoptera
redecorated shag spouting tolled uninstall excitatory hallucinogenic immunities impregnable
loosing magisterial naught osmotic perfectionist pseudomonas renewals senile strictures warty
analyte demobilised grandnephew hipster mansard parapets rationals reintroducing sawn thankless
xylophone bulkheads dhamma disinherited expository fricatives hyped inhaling irrelevance nettie
rifts solidifying unsightly auditoriums boilermakers contractually ecco karoo leftmost motorbikes
nonnegative prefaces roemer sinusoidal solvers studious subsea sugary terrorizing transepts
unfiltered weevils amours bookmaker comparably coronal criminologist critter decapitation
evolutions hoodoo jobless millstone mow promiscuity purser readied ridder wrest certifies checksum
conjuring entrust flipper hoppers hurl intercede miser moline peart retriever shoving tali
timescales transversal trolled bist blacked blockbusters copula decimals diffusing downplaying
follicle igloo logger neuropathy nihilism notching paltry reneged sepal slimmer smallish
storyboards twine abatement bullfighting devouring encephalitis fainter fending lags sedative
treading tulips violets convulsions elitism emulates fussy glean handpicked hippy obstetric
phishing physicality renderer reorder rifling sadhana scoops shyness stablemate taira
topologically untagged aftershock deviance feist galvanised hopelessness lactation maelstrom
magnificence overflows phares pokes tenebrae trafficker wilding campana compensates elkhorn
fingerboard gunship hallowed hesitates lamia luthier mangoes meads shorebirds voles entertains
envisioning husk lumberjack monotheistic newsstand ushering automating candler grammarians grice
intergenerational jackass laudatory marketplaces railhead seeps tabby taxicab undying waxing chaps
discontinuities enfeoffed geoscience icebreakers kitsch loamy preaches quilting relativism
sidetracked starks thoroughness venereal ammon chanter closings coldly divan extradite faeces
flatten gilly glimmer hairdressers maximally mell memorization pickers proselytizing psychics
schnell shiver tolerating unpainted anta compactness contessa eatery fluttering imperatives
insensitivity jabs jutting morn performative resonates rudiments sopra strategists thrall
unidirectional ventriloquist eccentricities generalisation headmasters headroom incinerator
invulnerable kraken menopause regnum shovels simmering subdividing tamper bottlenecks calms
cognizant dentate freelancers horticulturist innovated moaning nicest pansy persecute subtracts
touting yellows balling cartons cutout discontented dryness enduro hae ignites newsmagazine
oatmeal reasonableness repo samaritans truckers adulterous bewitched bioscience drenched flopped
helipad mystified sitters sufficiency tempt tice unbeatable unproduced dairies hydrolase linings
minimus modernists nudibranch pivoting preclinical schemas scrubbed stiller supple windsurfing
asides bleeds cements chrysanthemum competently helmer hosiery interconnecting legitimized lehr
memorizing pah pastes strangulation thinned whistleblowers bren congratulates diorama factionalism
massless presidencies rabbinate sailplane smuts spacey circuitous enthralled enthronement fila
homepages kipp menominee slaveholders sues suffocation surmounting synoptic tomcat uncomfortably
wingers acidification alumina coffers dour facelifted falsify furthers hematology rundle theremin
authentically eyewear garners immunologist muddle overestimated prioress pterosaurs rages
repurpose slayers agama beastie bogle boos contravenes cordially cronies eme equalized gatefold
granularity interrogative interrogator lullabies macadam mantel mucosal pyne refreshingly
sainthood weems eschewing intercom jovial murry plied sav sperling acyl infeasible malfunctioned
megabytes miters pieced pinion romanos surpluses abducts antes ascendant cag ciphertext concha
concurs condoned destinies dockers fermions geostationary helpdesk impediments motorboat mourns
musicological orchestrate overhangs romanticized samplers signor airworthiness armband jihadists
ploughed positron rubies sharpshooters shivers webby cartoonish crocus homicidal infotainment
ironstone masterly memorialize morphing osmosis reassert saucers signora spurt stench suitcases
takings testable thruway unlearned unmaintained apnea archimandrite chorister cruciate dimly
foolishly informers inlays kab misbehaving perforations pickwick promulgate skateboards spousal
synchrotron testis tranche unsurpassed assuredly bung dedicatory devolve dogfight forehand
hardwoods headcount kore lingual principia ramblings recto stigmatized synopses tye zebras afoot
besiegers capers conveniences cowries egress embryology heresies lifeguards reprocessing slipway
subterfuge superfund capa couplers deltas expound flicks houser illusionist inflationary ingress
inkjet interdict mucho optimisation outrageously persecuting polygamous predilection soundness
stepbrother vestige debugger dictation extrasolar flippers harshest landowning mamba olivet
sixpence stranding titleholders triviality archdiocesan balding belted candor crumbs equaling
landmine pentagram tradename baronetcies bruise coexisted contaminate corsairs deform ejaculation
erratically exacerbating huis kook mutate nonempty numbness painterly pharyngeal placards
pronounces seamounts shrugged subnet supposes taffy tomes tumulus assemblymen collaborationist
concordat harpsichordist hoh impoundment nines nonhuman ods peering resets skene underhanded
vestibular vocabularies wham ambit anointing caesium chara compaction confection confusions
encapsulate errands eucalypt experimenters eyeglasses frown leaped liftoff looie nitpicks
placeholders reappearing uninitiated wetting basta bicentenary deliberated dolmen ducky
electrolytes ewes genotypes hater hovered talkie unconcerned unordered videotapes bloomer
carbonates clitoris coauthors electrics hideaway juggler malaise oles parashah reappraisal
unbridled yummy ake conscript deejay delightfully dihedral ecce featureless holler kob mugshot
shamanic shoplifting trouser aah disestablishments genealogists hic idealised injurious italicize
pulleys taxiing winded bewildering eavesdropping irritant musics nationhood savagely tautology
thwarting unraveling yonder achiever aspirant belligerents chucky dumpster foghorn folie foxtrot
hampering hovers klavier pathophysiology saran thyme vocalization wistful brandishing breakups
breezes churchmen criminalized disqualifying distiller draughts gynecologist hydrophilic milos
nutritionist payday prankster quarreled quaternions qubit shortfalls sires subconsciously suckling
superconductivity untapped bifurcated blisters fanned grassed handbags hegemonic mockup pram
unpredictability unsealed wallpapers antithetical bobs bott conquistadors depeche elegiac floored
loathing rivet schwa showground stalkers terracing bagel barrages cobble incantation interspaces
puna quart rehired stubbornness twining complainants encores eponym humus launchpad parasitology
patricians piqued raff silences stenographer threshing unforgiving unionized browsed descents
incompletely monotony reorganise shingled toit baur earring infuriating lapel levantine nailing
punchy rearward saddled strontium tolling trapdoor welling clove constructivist feh friendlier
friezes goodbyes methodically pinker proteases reiterates skylab souk stationmaster tenfold cynic
dreamlike familiarise fingering foregone liberalisation malign marsupial mems mosquitos nef nett
oxidize perk relocates sniffing applet castrated chipmunk copse crayons grandfathered hakeem
hurrah incontinence lactate liveries raccoons recidivism sager sanga saplings suboptimal tins
urination airbases bookshops crofts fiddlers finalizing gyrus marsupials piercings rearmament
saboteurs smoot stabilizers swum yoyo arginine caloric cloaked clots hydraulically indecision
inefficiencies insinuate landward licensor plagiarised presupposes revisits spokesmen spoofs
wickedness carrefour convalescence conversant mammary micrometers patella pollute snatches weirs
zirconium clamped fieldstone handlebars integrator muon overwinters pacs polarised rya sprocket
stepchildren triumphantly troublemakers bier conjectural doppelganger faltering heady metronome
steaks subcontractor sunsets bloods buckshot caboose gearboxes grafts intra joes postoperative
tanto trusty abutment bassoons besting cervix cyclopedia equalize forecastle microgravity overcoat
plowed repainting assuage burglars bushels conflagration gusty legionary rebuffs rejoicing smriti
uncharacteristically workbench beamish deposing gabbard inventiveness pontic scapa squirt
surfactant surrogacy tactician acrimony adornment categorizations coupes critters decoys deluded
guarantor ilia kaw kluge meaty muscovite ostentatious pastorale showgirl substantiation swag
toothbrush unopened wagoner walkout whey beamed beamer benefitting celebrant chalky complacency
consecrate constancy cornerstones currier espada fanzines firmness iterate merengue nightmarish
outhouse paraffin premonition reapply regencies wyn apostolate awash bawdy fraudster goddamn
hombres impedes ionosphere lessor lumpy pathologists raffle signposted sulcus traumas wavelet
abounds airbag allay amici bhawan bivalve crankcase curio dictum evades filo foundling gestational
keir mudstone republish tetrapods turbofan typeset unassisted workbook yeshivas backhand bravest
bulldozers circumcised damsel midwinter nanna quakes reevaluate responsa spender sweetener
talkative tanager torts tradesman transportable arriba congestive geochemical lynchings pizzas
recyclable solenoid soman sunbird triode acknowledgements collarbone connotes culverts derbies
disinterest enhancer enrollments farmsteads fetishism giraffes guppy moduli nob palmar perinatal
persevered playbill reflectivity restating searing stinky suspenseful ulama wiggles almanack
bathers chestnuts cleverness contemporaneously croc finches fresher harmonization knightly lapped
matrimony pitta reconstitution reminisces rightist sinologist undoes upwelling yanks backbench
chace cutie electrocution enamels grecian initialize lesbianism microelectronics polystyrene
reappointment rediscover searcher sesquicentennial spiky subscribes theorised topos turpentine
unsanitary vociferous bub craton evidentiary fella irritable nuclides osteoporosis postsynaptic
rapier recasting sonics unearth westerner workday combatting contaminating durian falter fizz ghee
khor quantifiable riverbanks ruble tourney dosages exemplifying finders frat magistracy melanin
murmur operand theistic unpretentious chitty ergonomic garbo grisly hyenas ischemia monarchists
pratique sprouted wop crone divestment genteel instilling margarine orthopedics piezoelectric
radix refunded repopulated sasquatch schoolroom skirmishing unissued urinate bailiwick firebrand
garnished homebrew intentioned kiva languishing loin maladies ostia overestimate pajamas quiver
recension unplayable urchins vivace adverbial backstreet burk carn clapboarded dispensaries
hearths lav lithosphere neurosciences odious ransomed reconfirmation redefinition theotokos
babysitting balm celestine commentating extinguisher fretless ganymede initialized paediatrics
pretrial repositioning retailed salacious stator tarp trig vitriolic adorning aficionado apostate
bronchitis casco demeanour excruciating exhausts flotillas punchline rukh smelled veg warder
anchorman ayu commends cytosolic educationally eigenvectors fickle pec subgraph tentacle aardvark
astrakhan fido geotechnical hants hiccup minivan peal perfusion polonaise recapitulation retorts
revolutionize shamelessly southwestward spanking strangeness subpar unattainable undercurrent
unpaired abductions bludgeon confetti cornfield demesne developmentally emitters fissile fugues
impermeable leasehold maltreatment perusing prokaryotic rationalisation rebates shreds soundings
vitesse watermarks wingless fanfic furor glutathione gravitated hibernate hoke jammer
pharmacologist redraw sarpanch stingrays tollway trilingual afterglow battering berthe brunet
coenzyme collard concatenation cormorants hippos nisi rive sempre stupas syllabics turmeric
bandura crowdsourcing existentialism fracking hymnals jewellers lithographic matsuri oryx overheat
penises pomo prolog putty tassel wintered biog catchphrases deadman defaming digraph expediency
lacs microbe multiplexes parading rebuilds resell rhubarb stickler universalism wizardry abducting
affidavits amyloid aurum cropper intruding macaroni midair monotheism pimps recurs rodeos seawall
subcostal tsunamis comport discernment frequents mildew misapplied oratorios orbited pasts satrap
spina sympathetically tricolour artifice bonito buccal chloroplast dumbledore exemplars granitic
jolt kilt levying milf mudflats nourished perpetuates ridged telemark transfusions accosted
bolstering damme detaining gremlin grilles miniscule odorant overwintering terrane theism
unrecognizable accidently attuned birefringence deduct glycerol legalisation maggots namechecks
reactant referential scimitar skiff tondo visualisation abid carvers clumsily despotic
dismemberment implore ketch newsgroups recurred skylights straddled trimmer tryst weeps barrens
bast citrate clonal diadem dialed dimes esperance lethality musing oxygenated prosaic sarin
strider tik untamed bouillon creatives depravity depreciated disciplinarian extractor gouache
humpty ingots louse pox preprint seashells symposiums thenceforth backhouse biomechanics
godparents greenstone moult naan neutralization obscenities repopulate vacating concolor grout
oboist personalization podcaster poise pyroclastic republication sliders superorder tidbit
unappealing urinating caracol chloroplasts councilwoman endoscopic globose globus jackals
marauding nonspecific pinched pressurised rimes snobbish taser unquestioned unreachable antiseptic
cassation citron condiments curates jeez proofreader uncrewed unpalatable wilful beechwood breaths
climatology concussions halfpipe modulates presumptuous racetracks raking rudders scrolled
shatters underlain baggy centimetre chaining cyclotron derisive dramatisation floodgates lunatics
mumps novas precast precipitates storeroom sympathise triste unhindered zany agee boyar debs
minelayer neogene nonpublic procreation pronouncement scrutinize suffocated teleported tubercle
admonishment colter dependant destabilizing endangerment exchangers idiosyncrasies multilevel
ponders regrouping uncritically vanes attics brinkman coverages debater demobilisation ferm
frequenting goldenrod lampooned localisation ngai orations prescient regretful roadbed rubbers
ungulates argh bedded burly coherently compresses dammit drover ducats heterosexuality intrude
licencing phosphor postmortem roop scape shopped spink stuccoed titi adiabatic adores allegretto
buhl camphor candlestick condiment congregationalist corregidor curragh fittest foetus meniscus
mimosa musicales offsetting relegations skied steakhouse alkaloid arching clung forego gena
hairdressing hummer imager ironside lier nanomaterials outfitting recharging scapula stile
stinking ampersand degenerates embezzling gleefully interchanged moan pinhole relive stunningly
taube understorey affricate arbitrage aspartame bosons braids communicable furore intermingled
intrastate moyle publics reticulated stimulants toga benediction biogas carbonic dynamos loge
pints pollster rondeau sheerness tiffin untouchables virtuosic zooms docent horoscope mesmerizing
oeuvres passe propulsive safed sawing sentries stonewalling alberts antifungal cadenza carer
dauntless fletch germplasm gravure hebe liane paleogene showmanship vaudevilles vise wacker
depleting disobey federalized flaring petrels sanctionable trefoil abated adjudicator albee busier
checkerboard corkscrew disjunct gutters looper mycology pedestals quanta strippers subverted
unabashed unpunished vellum vena wingtip arcadian berated bloodstock deductible docker dwindle
fistula hake hythe khanum malignancy musicologists pedantry reordered resubmitting retorted
smokescreen whirling arba biostatistics browner bugger bursaries busses chana clearcut
countermeasure denigrating depositions endash envisage misjudged photocopy rais riz roused skimpy
traditionalism wrinkle blacker hipper lighters liquors nephrology obsolescent phraseology rasta
retroflex sixtieth tabbed unjustifiable untied wisest amrit biplanes dinky exacted hurlers
hypothesize menorah overexposed perfunctory prepositional rapped recitations seep straightaway
backpacking basking bayt blockades bloodbath cabana disassembly frere headsets intracranial
labouring langues microcomputer oncologist spokespersons stiffened subjugate tench undiagnosed
ventricles aeolian bowels disconnection egotistical likenesses modernising mouthparts portobello
sardines scissor subcontractors subprime angulated bailiffs colliers crochet enrol enveloping
galas jamaat kroner mignon morts notionally onetime orators rivaling scrutinised taxonomists
townsman wildland amanita approbation cholas decentralised deflecting enactments epigraphic
euphoric executioners freeholders hyaline microstructure outcropping oye physiologically pterosaur
ratepayers relieves reoccurring smallholders striations sunflowers taxiways archiepiscopal bevel
coves enchantress iambic padlock priors superstore surfboard tensors archpriest barbarous
consortia ditching entanglements fete firewalls gari harries honeycombs inking invocations
overfishing speedometer unimaginable willpower anole captor conspiratorial demiurge eschew
forename highwayman hoards marengo medulla millimetre misdemeanors oculi planking policewoman
pressman republishing telegraphic uptight bilayer caricatured congregated densest dignitary
downgrading facings fortuitous gamed glances helplessness inquires reimagining snares toots
townscape ultramarine vesper wavering fertilisation gaur ibex lightbulb paisa troika buttermilk
closets dusting ersatz exhumation flirtation gigas hams homebuilt houseguest infilled
instabilities intitle keystrokes laces minos mouseover paedophile preconceptions refrigerant
shoestring skatepark stutter appraisals ascribing bandmaster chur cichlid dissociate dissociated
exclaiming hodgepodge kinematic mastodon preceptor prosody rapidity starkly tadpole timekeeping
agitate bibliophile brae divinities harvesters hiver hubris motorcyclists palpi rotorcraft tabula
unhappily unsatisfying whiter abhorrent antagonize characterises chumash continuations equivalency
matchmaking moated multitudes stragglers undeleting blooded defrauded dissecting flipside
heroically horsemanship magmatic miscarriages outmoded painkillers palomino pappy penner planing
proteolytic pry sickening stephane subside thoughtfully vetter wrongdoings zealots anatomic
ancestries anomie archaeologically bleacher cirrhosis clubbing dicky inhale judgmental myosin
outlay prolegomena reinvigorated repatriate salami shouldered showering tendering anciently
aquaria bonfires confiscating conjunto earner guardsman impeccably imprimatur occident penciller
psoriasis recharged recklessness seacoast sighs skinhead substituent synthpop trashy
uncontrollably undertow bilinear blazed blowers deadpan distrustful guava lambasted lifespans
liquidator preterm puller purl subpopulations tailwheel aerobics brak bungle darbar disputants
disputation doughnuts geodesy glaciated gush incisions inflections middlemen migs moonstone
nitride parachutist recompense spasms subverting sunspot superheated surly surrealistic taillights
tortuous vodou wobbly absolutist deplete eerily locksmith reapers retaliates semiotic synonymously
arcos corporeal crosswalk dinars giddy madhouse proscenium secondo snipes tasker trifle unguarded
wombat animatronic bangles befell disappointingly doyen haft kauri maneuverable meson namesakes
nitrite oxyrhynchus positivism pythons rajas realizations riddler stratus winches buttes cacique
cardamom encyclopaedias haplotype harmer inaugurating lude mannequins mitral polymorphic puranas
splashing squier waterboarding ballon ballooning birdsong capably catenary chloroform dado etoile
hackman inclusiveness magnify nacelle smelters tehsils apologising asceticism bolshevism bravado
brigands covalently cuttlefish feds incantations kava malignancies necromancer reviled sandbar
seltzer slays spellbound stared wrestles adorns blurs corpora dapper debauchery endeared impotence
laypeople obfuscate occupier pennine porphyry reconfirmed redeployment sheared unsteady acerbic
barret chock combed cowards dreadnoughts herrings inexcusable lenticular megaphone militarized
scooped shippers utters adaptions bails crevice cumulatively engrossed flagella ging grandmasters
hornbill lande machinima malfeasance mineralization ploughs shaming solemnity tef unmistakably
unsophisticated annealing bemused brio brocade demain hoar interments litigated sidewinder
thistles treads underfunded vandalistic construe deconstructed desirous engender eraser euphonium
glengarry gongs guile hashes heterodox honeyeater inelastic inoffensive melding monogamy objector
platforming stocker undirected unsavory anisotropic circumscription graveyards haku infidel infuse
intranet lugs malformation sarcoma vacuous vagrants whores bottomless busting camcorder compasses
cots dodecahedron getter goof krill materialist normalised poacher pulsing spiller unrated
defrauding exhorted humbled moderns overdone pacha pondered uprated arbiters ascertaining collate
crowbar downsides duplicity fervour froth loath micron peripherally plowman reduplication
specialism speedwell unicellular wipers albumin biosynthetic decoratively elated idyll
intermolecular lexicography polygraph reestablishment retooled secularized shallows tepid weblogs
affable afire backwaters burglaries cataclysmic fiestas josephs legibility lightening mudge
quicksand rancid savers seaworthy tacos toning unkind ambassadorial bolognese bonjour chivalric
diluting disorganised dressmaker eke gobi halos insignificance jot llanos meteoric nog peddling
quash repairman tunica coolers crud duckling explication fittingly growling homeschooled huddle
intrepidity journeying ketones optimise polyglot reflux reordering reticent stringing
superconductors addressable bicyclists bilge callas candela carburetors euthanized flatbed
forecaster glows gnat gunslinger ironing mocha permeate seamanship snead thon valiantly blindfold
cringe efficacious facsimiles flanges hypothalamus implored inequities meted newsstands offload
pollinator qubits raunchy sneaker spry tablelands actioned clubbed disorientation duplications
egrets finnmark hypnotized lignite overbridge rube sayid stupidly trickier wranglers yerba abalone
absurdist annoyingly benefices boxcar corgi helplessly laparoscopic mutagenesis phallic pushback
retells taal calabrese casebook certiorari glutinous gyroscope hammam puffed radiologist saddest
saluting sirs smothered straights strangler turnip zoot coulee earthbound errata gristmill gue
letterbox mondial multinationals orthogonally pekan piglet pivoted plebeians rejuvenate teacup
universals backwoods ballparks clerestory disheartening fakir hatting heckler hypothesised
imperfection insinuated lymphoid megapixels oases pinkie quench scallop scolding subbed traversal
urethra wonky brats flexing gilding heartbreaker indicia inebriated laboured mics nestle palettes
payoffs privateering proportioned roadrunners tabulation undefended vivacious waratah yeasts
argonaut creamer latte loomed metallurgist parishioner projet reseller shrimps squaring streaking
tailback vilified wooing appellants balustrades bondholders epitomized gade gushing monotype
porpoise saxophonists terrorize toolset visualizations anesthesiology cartouche changeling
damselfly forceps guanaco immunoglobulin impairing internationalism jefe jigs manche normalizing
propagandists samsara tanka virologist aprons binders contextually deterring earthworms
electrodynamics gravitas hissing impairs middleman overhauling vials apotheosis charlatan
condenses dais formalization haphazardly homonym housemaid invalidates kathak kisan pageantry
parasitism pediments quaternion regretting shamed steerable cicely deserting econometric gascon
inadequacies interconnections kingfishers reflectance unknowable wristwatch balk behaviorally
bijou blackbirds bough bristly dishonor dunker excitable forearms intramolecular kurgan neater
palaeolithic petioles queuing rotted thickest volunteerism aggravate amplifies appraiser biomarker
cherub closeted communique doss elytra flexed godless midsection overrated pheasants poss
resemblances bazooka beano bere degeneracy ditty endometrial florid mislabeled nocturnes residuals
rubs seascapes stylists taxman annul covenanters demote herbivore libs napkin shipwright spanner
sterility tripling unanticipated wheelhouse abyssal bardo blissful campy cubicle extolled
fantastically fathoms loaders mazurka neurologic panton prettiest rueda safeguarded snug stewed
submerge applauding blain bugged bullfrog clothier collet divis florins ices lightship pillared
savannas sectarianism sleds speakeasy suffocating targa tav amoeba bandicoot chiefdoms courtrooms
encroachments erases fourfold geomagnetic kabbalistic malar nontraditional orangutans petticoat
proudest scuttle shrunken siddha wisteria antislavery contraindicated dissenter huntress
hyperactivity injectors mingling parley pragmatics preservationists scraper sherds thalamus zetas
aromas bibb bioactive bourdon coz crutch derailing exclusives folksongs forex ghouls gratifying
immunotherapy orthodontic piso solidity spooks thrifty unbanned betel brainstem caba canna couched
downpour gals graphing operands outsold parka refilled southerner squamous squeaky stepsister
wimpy atman fibula kapellmeister pith placard preservatives raves saluted satori subpoenaed
artificer commissaire cooch escapist gaslight lovat motivator niobium overalls pronominal ravaging
skippers straighter throbbing wyandotte amie assimilating bardic baud brome coarsely disqualifies
figment flogged infra minnows morons noncompliant philatelist prettier pronto snob treks aby
alkene clamping duro espouses extraterrestrials forecasters haka holster inspects lentils lidar
milkweed minimised paraplegic provably recalcitrant tramcars wart wheelers wintertime cuckoos
feldspar lox lumpkin phallus psionic spearman striping telepathically unban bijection communally
coursed deaconess decathlete deckers dissect maimed nervousness nickels paralytic penile pharynx
pithy quip sanctification tantalum underpants alleyway attainder auteurs bossier cramp
expressiveness materiality moxie ragini relict skeeter vim whimsy bouzouki buckling enthused fiqh
goel lepers multiparty neutrophils noy pantograph turnstiles whirl airlock alcove derails
electrophoresis freeholder frills handsomely harmoniously libretti marauder mohawks molla stagger
syntactically umbilicus amla cameramen cookware decrying foundress gilder gomer hallo
ineffectiveness mercurial radicalization schoolgirls ament bushido campanile citric conditioners
digression empiricism faut frolic gaudy gringo indict mishmash rowdies skincare supremo
uninhibited yardstick billets cataracts ceramist maligned motherly neb perfective pinder
preschools radicalized sagrada tabu teleports volleys bituminous cannonballs cytosol dimers
grosses lah neurosis paddocks radish serrations tumbler undervalued aimless bicker contorted
embezzled harewood immortalised kaid marinated mouthful ontologies physiographic ridding squabbles
subsist syncretic tumult twee vandalisms wearers anisotropy carpeting coterie emanate geneticists
growl immunodeficiency misdirected pharm popularise prongs repayments soothe supercontinent uncial
zooplankton bylaw carbuncle disbursed eastland finality flatness frontiersman grunts indias
inflight meadowlands microseconds mudslides numeracy oppressors penicillium preconditions
prognostic registrants sancta segue silencer sorrel teflon thoughtless unsanctioned untidy
urbanised wels adduced baits baptistery carburettor cataclysm cloaks corroded deprecating
elocution equalising evaluator fringing gatherers kettles litmus medially multipliers outfielders
phenolic rabbitohs subjection unripe vilayet absolve aldehydes altimeter farthing geld ginseng
impressionists infers livable macaque manifestos meridians oversimplification petites plaguing
playbook railroading waistcoat wrights absorbent cellmate deke dobbins ejects eyesore fated fiz
intelligencer lotion opportune precipice reopens sacrum sexualized spaceport thymus wawa
complacent detentions hydrogenation incineration jolley kayo olympiads organics overshot
screeching sobbing soliloquy soya starlings zilch biomedicine bronchial decal dibble goings
imitative internals jubilant laboring laminate manoeuvring maven operculum opportunist picador
septet arithmetical baryon cablevision calibrate exaggerations freelancing hairstreak headlong
heaped herded interlibrary porgy raindrops replanted sarge unafraid absolutism alleluia cyborgs
depraved devore dominoes electricians emanated hiked oblasts protrusions scrapers serjeant souter
tenancies uneconomic biomolecular daffodil espanol gentlemanly grantees improvable libido
longitudes makings modularity pampas presumptions sidearm singlet blobs cantina centaurs curlew
decked embolism epicentre faggot flirted gleaming hyphenation lamentations libertine ortho phaeton
plumbers prawns repudiate saucy sharpest storehouses stour stroked testator underpin wiry awoken
balked bork fib forgoing gryphon hyperbola lochs mammy melas obliges onside pila pontoons
printmakers prioritise profiler quarrelled rosalia sufficed transducers yuga alimony blameless
equivocal extolling holograms metabolize pendulous reanimated rostral sneed torments whelks busing
condescension demilitarized fatigued hardiness heterozygous incurs latrines mog mustering plasmids
plotlines pronotum purveyor skippered videographer assizes baffles chatty chutney constructivism
mending puffs razors relegate riotous stealthy subsoil therefrom thresher washers whetstone
biogeographic cama depredations distally hitchhiking homesteaders indenture intemperate
legionaries necked novum pecuniary remittance stirs swordsmanship variational argosy
claustrophobic conjures dally etch extrapolating hellish hippocampal implacable nain outrigger
pastureland pekin saic stooge throng tics vicarious aimer batik catena diggings echos glassworks
histological histones implores jetties leys osteoderms reniform resiliency semitone switchover
tarred undoubted zek coders commonest conjugal downlink footings gneiss iconoclastic kabaka
netizens pelted penalize pentathlete petting pottinger prater prez sall serf tremble acceptably
banister centurions circumflex corticosteroids dignities downforce fah gigabytes iguanas indium
obtrusive patenting restlessness rheumatic serre shipowners smothers teeming auctioneers blench
dampen genocides geranium hypersonic incubating indentations interfacing karn methylated propped
scurvy shrubbery skateboarders sublimation torii wetness anabaptist camorra dairying doublet
epigraph frater headband headstock irrefutable landholder prophylaxis soldered systolic unmasking
weekes archenemy arraigned bridesmaid debby diatoms farren instated interlock khi kickbacks lebens
mockumentary occultism oop positing recusal sain screwball shortens splashes spongy suborbital
vacationers wail bunko doucet escrow exasperation exempting exonerate flawlessly rambles reales
stationing supernumerary synchro tapa todays uncultivated vicissitudes watchable aula befall
bourbons cardiothoracic conjured detoxification djinn dutiful enlivened houseboat idolized minis
ould overwork pacts reformists remitted summery tumbled buzzword captioning cased cella decibel
elicits haemorrhage hydrochloride hypnotism interpolations loons metamorphism orthonormal
paintbrush particulates poa rollbacks stereotypically tramps trapezoid untoward adenine alkenes
apos cabildo disproving enders frightful fuchsia gratis incompressible kuti melons meriting
penciled reducible sear sounder standen sullen umbra amalgamating ateliers burl cajon discordant
fritillary kuku lento nats overwhelms penna pupal rangi salamis scalpel spikelets stamper
subpoenas tetrahedra tigress tubules wyvern acquiescence contravened distill maile nongovernmental
remover stipends vandalizes zealot academical aching addressee counterfactual despotism geeky
greenlit hilariously janitors magnificently molt monstrosity prophylactic puisne ringers spaceman
tilapia unraced waxed weft wiper airpower bargains burrito forecasted ineptitude itineraries
leverages lysis moronic pantomimes quantifiers realists rifting segregationist slipstream stowage
sunspots switcher theoretic tidings tola tortilla tule aurelian banqueting carpi confluent evinced
figural follicular fuelling futurism gravels interreligious masterwork nandu necrotic oxidant
presentable readout scone spline tryptophan actuary adoring botnet delimit enrolments gumbo
hyperspace inactivating matted murine overshadow railed reaffirms reignited strummer swank
utilitarianism amalgamations anamorphic dispensers dugouts gallbladder guid irrationality kuna
latakia lites muds pandering plasterwork sado unguided ayuntamiento brawls foobar gooseberry
householders ibises inexhaustible insomniac interlingua ludo malnourished moksha panicking quills
recede rheumatism sternum travelogues appreciably ataxia berating brighten dentary discouragement
embellish enacts foams foreskin gasworks gluing interminable nanometers outsource overdub peony
quickness reshuffled sneezing spawns tunable aspirants brawn derisively despairing dumpling eek
gradation heathens iconostasis loanword miniaturized quadrature rationalized referenda rego
sanitized sot tilts traduction umlaut workloads broadcasted bruiser cardi clerkship cowbell
deflated differentially faun inoperative intertwining leeches plaudits reasserted unclosed
anticancer countably defamed dink dogmas fester heatwave hominid jawbone macromolecules myeloma
ospreys physiologic quelling redwoods scapular serendipity sickles silted toney tots unchained ail
birks caries cavernous checklists dendrobium fermenting globalized interbreeding interferon
invalidating involvements ligation luzern mainframes perpetuation playfulness retiree roundabouts
salesperson squabbling suba topsoil weightless wingtips airstrips anecdotally diffuser jailhouse
limpet oms overhearing scoundrel shinty wallop barbe bunce chokes cineplex criticality curtailing
customizing delineating expats extendable freckles granaries jaap misalignment monocoque newsreels
pejoratively smartly unflinching unimpeded authorial boatmen difs drummed framers fusions gangland
giggle grinning hypocrites learnings sequitur sies sinuses soapy superintending tattered tingling
tribulation antara bricked brotherhoods duchesse freestone guanine merlot outpaced oxytocin
preservationist reredos sagging savagery scorching slung squabble substantiating transgressive
waterwheel catchments clench compositing dismount ejector enamelled fado hypertrophy infringes
karat laterite leprechaun numismatist persevere pincer rearmed recollect sarcophagi selectmen
sherif shirk telos thawing wahoo ascetics assailed barnyard buckler cityscapes clift daimyo
deepens garish overdoses overhauls repurposing stews arsenals brusque constraining faceted
gentleness grilling hedonistic humbug indulgent insulate macular maniacs misdiagnosed multiplies
putsch regress sanguine schematics seascape supplication tractive cosy domiciled estrogens
evanescence expending howler nasals parle pinnate poached prerecorded quads spiers striver tapioca
tasking tongs touche trinitarian tussle weasels wove zillion zzz abiotic blubber butlers
catchweight confirmations digraphs dirge dispelled firecracker glasshouse inflectional
irreversibly juggle moralistic preloaded puerile puy ruptures salutation tufa aeromedical
alertness allophones amusingly catharsis configuring crowdsourced doused geomorphology homely
iller incumbency mannerist perianth personalize trumpeters vegetal amphora ashman autochthonous
backdated bufo curacy disinclined eggshell jager olivine ooze pavan pedagogic pervades proconsul
resistances unis attentional chert erk faze ironed koa orcas permeates rhetorically ringleaders
snapdragon sone unbelievers voyageur arsonist campagna collings comebacks detours erring fasten
grayscale ladybird manhole nullification overlaying strafed swart takeovers throes widener wilco
autocracy bulges chortle colitis collating curbed equalise factsheet falsity fastening
fibrillation flannel gizmo gratuitously harpy hypnotist imperialists nagas nunciature pivots
praiseworthy statehouse underwritten vaporized wain biannually calkins carters cathartic
directness emphysema gape guyot imps lubricating normalcy perennially pierces priestesses
regionalist retry singe speckles stubbing twang vainly brownies campagne detaching diehard
disadvantageous fiscally gatekeepers gendarme jukes longlist marshlands oversize presences
prosecutorial stuffy supercritical taber tawa underclass abut belies contrition functors
indulgences kiley kimchi leukaemia lingers parameterized powerhouses propels repaint viscountcy
voluptuous adios apoptotic bencher encrusted enumerates eves finales foreland fungicides gatling
hoppus hyperinflation infective melodramas paik regurgitated repentant saps skinks stalag acca
boogaloo cicadas decoders defecation ductile fecundity funnily garnish glides hemorrhagic kerb
melodica mindfully proliferating rawhide redeemable sidestep stabilising stingers tuples
agriculturist analyzers availed bothersome deputed fastener generalities illuminator kesh lector
naw nib norepinephrine orientalism protonated pushcart rerouting rulership rusting sandstorm
showpiece slanting tapper vigils yams acrobats basemen biceps bourse bullfighter buna decennial
dinos discriminant drawdown interjection intransigence maximization overgrowth retitle safeties
satchel thespian ugliest uncollected worldviews arcuate badging calmness colorized costuming dint
elucidating epigram fie gigolo harmonizing impersonations intron naturalisation oilfields pipefish
resellers skirted tromp undisciplined acyclic alchemists carmelites circumnavigate enamoured
formulates frond gauze gunfighter halakhic hashtags molesting mopping nitpicky organometallic
patina strangles undeserved weaned archangels asterism baboons breathy chartreuse couturier
depositional dissociative gauged judicature linens perennials phantasy proofing sayonara scavenge
shoji spillover wrens allophone butchering crystallizes diced digitize dimorphic discipleship
figuration interleaved petered provisioned scrapyard slavers substratum tosa vagaries accruing
arbitrariness becke changers doorbell evaporating horseshoes maggot misidentification prelature
programing spasm stratospheric sultanates underwriters abounded anticlockwise brassy
criminalization emaciated heald henna mulch pilings reemerged roti sandhills silty slippage
trimmings verticals brawling consummation coriander desperado dialectics escapement flecks flexor
moped oligarchs telecaster unmentioned adjournment allergens bungee comprehending curvy fino
footman fractionation impermissible insides mottling naps opulence otaku pardee pili plummet
polymorphisms refueled seedings situate supersonics yogic bettering circassians dimple godhead
habu icebergs idling ionospheric kawa marksmen microtubule panacea passim platters rampaging
razorback repetitively risque tendrils thunderous accelerations aggressors colloquialism conserves
evaluators holdover junker juxtaposing keener neuropsychology novae nyssa pleated redshirted
sphincter volcanics angiogenesis billeted briefer buzzards colonise dodged endoscopy impulsively
mops ocelli sarabande sida soh spastic spinks spiritus treeless uhuru acquaint butchery cadavers
cocoons cognomen conglomeration droits medievalist nutting obliterate oppositely puffer quenching
reaping sadi superlatives turboprops tutelary vicomte wallets zither allee cleves controversialist
dabbling ferromagnetic foragers harbouring metered mottos psychometric ramus relent smokestack
subdues uncompetitive unrealized aimlessly aventure bandaged bool bunks characterising condoning
dutifully gaucho hopped miler phonics poussin preoccupations ringmaster senecio slane typographer
accompaniments brin convertibles disenfranchisement easygoing expels folksong followings headwater
imperiled liman misogynist neutrals yesteryear angina basalts cladistic disposes filibustering
gaddis immersing isolationist kikuyu lawyering masterfully outflank prioritised ravage sheathing
stilt swerve theatrics visualise backpacks centerfold criminalize dalle disastrously homages
homeschooling momenta palabra peels requisition ringtones skillet speedboat stockyards tints
bounties canny chinchilla courageously duster faience funder homeroom ideologue impounds intros
legwork mausoleums morass personhood pretenses pretzel qigong runt spangled steric subproject
advices armpit articulations biologic bullhead coromandel coste cowgirl cryptanalysis draftees
easts firebirds highrise liens lumberman midden misquoting phenom sedges spie stiletto supergiant
sylva synthesizes telfer ungrateful unimaginative unobserved urbane battlegrounds bazaars
bluebeard cafeterias candidly chlorinated counterexamples credulous cultic duopoly eyelashes
gallantly incinerated littering pika tattersall uncapped unearthing wok aliya antiretroviral
atabek balsa beanstalk beautify broadens cattlemen endorser escapee findable footed hilltops
hospitaller imprisons jeopardized modulators philistines presynaptic stirrup subscripts sunnah
synchronizing troilus typescript veined blunted carpal conceptualize dribble drunkenly dubbo
floorboards impetuous manis monsoons negus planktonic rial scalars screech shill simplicial skippy
tenuis textural thereabouts unfilled acculturation alexandrine askari butting carles covey
guaranty lolly orthodontics peppy shankbone sprain synthesisers uke ule wagering biogenesis
contrarian creel depolarization disinfectant fortifying gating hemispheric icterus imperfectly
nebuchadnezzar pickpocket sailings shearwater skyring turnkey arbour calipers cationic cephalopod
chimed colas eclecticism fingered fireballs foreboding hematopoietic mammoths playtime
polytechnics proline punctures rectifying regnant rumbling shader silkworm trie ushers vagabonds
vespa aggravation circumvention cloche cultivator enfranchised exarchate fusilier halve homoerotic
hugged incredulous leman optician orthopaedics penitential pillboxes publicists ruthlessness
stonemasons thallium underboss unfavourably unformatted amnesiac biles bulldozed chewy cutouts
decrypted federative fingerprinting gunsmith inequity infallibility lacklustre raze reinvigorate
satirizing scallops scrotum shuttled slighted verdant voila walleye columella contraption dalles
godlike hydroxylase lectern misdirection oppress playboys pyrite rebounder repented skinheads
taxidermy trilobites turbidity waggoner aventures bhangra bivouac bobsled centralizing divorcee
duce erne glib gowan greve institutionalization loathed nighthawk overrode prioritization pumice
pyrotechnic ream resourcefulness shtetl slog smee spoilage takin unitarians voyageurs acolytes
breakfasts dimensionality expectant filmographies hitless hunk plotter quicken quintin smoothbore
underused wilts workarounds augments axonal chessboard chiaroscuro colloque coroners embalming
hele kennet lurk misspelt mors overpasses overwrought recant relaxes resubmission sik splendidly
spokespeople spotless tarnishing thema toyo trashing wielder debaters fantail ferric gane ghazals
insula interdenominational lauding paulin radiography roshi subarctic trenchard unmoved unwed
upturn varietal anemones cheery hedgerows levis marionettes misattributed paysage pillbox
plainclothes potholes retrofitting soundboard sporangia stoppages tenable viscounts wert yagi
altercations ammonites anxiously birdwatching cichlids dawning eaux euphemisms froggy gambled
gammon heparin irritates magnetosphere manhunter mementos midges mirth mistranslation newlywed
reebok sachem semicolons shackled showgrounds syringes tormenting warranties appendicitis
atherosclerosis brooches cartilaginous chameleons coldness concertina dees dimming evidential
exudes fibroblasts infomercial internecine irreparably karas razing reaves rebroadcasts saboteur
sardine smarts tellers blogged directorships earthworm estimators globetrotters homered lamprey
leery muscovy remorseful revulsion sedate sella ager alluvium automorphisms blazes bourg calvados
comas crim diamante expounding jailbreak keratin myeloid plebs profuse quidditch quotients rhus
scud seasonings starships tightness biracial blowback byways choreograph cocking cutworm disallows
elfin endoplasmic formless germinal gorse gump heralding homily inactivate lupine ocarina purer
rade subcompact unbalance wey wilfully allosteric aspirational backbeat basho bloodhound
chartering cutlass deporting halving kuri lethe longa moz nuptial pantheism postnatal upholstered
voces autopsies brumbies chairpersons choses cobbles drips embarrassingly extramural haciendas
holdout homeported implicates paralegal parasitoid pyro revolutionised slinky subaltern tantrums
threonine tinder transmutation treatable wrested absurdities atonal auberge codeine coombes
cryptozoology enunciated frustratingly inclusivity indents joyfully mosh nameplates pleiades
pointlessly quayside rebukes reynard robustly roping simulcasted snook spewing stockpiled tass
unadulterated amputations banshees blesses bunty cobbs evaporative knelt lief lutea mafiosi oocyte
parkour purist serenata speedster swathe tanna truffle unidentifiable versicolor allot anionic
banditry borax colluding dodges ethnonym hadden mannered nilpotent precluding predominating
sarangi shunted spurrier synonymized alif belladonna bigots biometrics boobs buckskin digitizing
entrusting eschews frontlines infest innervation micrograms parallelogram polyp protectionism
reprogramming slacker soba tailless throttling unmolested ablative acetylation amputees capitulate
disintegrates dissolute divulged droop gaijin harboured idleness instigators investigatory kif
lustrous magnetically outlasted pensive pushy resonating semitones soundstage statecraft
surjective wands brooms coms crescents enameled fader fairyland interlocked irritability matric
meno mineola monopolize resonators scab shawls sourcebooks vanishingly welter brokering brushy
carbo chon diptych dystopia espy faunas gargantuan graduations histamine infos malam
microscopically nori opportunism preschoolers scrubland statically synergies unicolor vapid woof
yoghurt abides agen bringer carinae cloves crusty encumbered expletive gaskin jacaranda milliner
nihil perigee realign zarzuela bastos brindle caterer cornucopia dawned diacritical echolocation
feign flagellum hadiths inaccessibility inimitable inoculated kickstart marmot offloaded
protectorates sago scariest sweaty tincture ayre basally bilaterally boreholes crypts disquiet
dort endashes enviable gaff hospitalizations mamas outrages shredding snubbed sog sweeteners
swindler barbell betta blemish blocky camas catapults clings confide copilot dyslexic evermore
gourds hermaphrodite ikon integrations lessens participles ponderous prion reasonings russet wark
chuckie cohesiveness dib eigenvector enumerating goalkicker hoss invitees involution jarrah knolls
lenten ratha sunburn trillions welk aal absconded admonish dendrites dereliction dishonorable
dryers explosively jobe johnsons metatarsal miniaturist obovate paprika perfecto ratel septal
slandering staking synesthesia telegraphed threesome trekkers unabashedly agriculturally bunched
cauliflower chamfered childe cultivates decoupling dormition dropouts flocking gifting gracile
heritability infusions jacobin limping maglev multiplexing newsagent nitrates objectification
polarisation quips sabotages secondaries sikes skilfully spiking artesian backpackers beholden
cropland deceptions dreamworld egret grebe halter monopolized ornately popularising recheck
reinvestment renounces rioted romancing satara seta slush tallow upshot waterbirds admissibility
buttery calcification colds debased drywall exertions expander overrunning pidgeon puffing
quiescent seis sunscreen tarsal timekeeper transients unassailable unintelligent unpleasantness
almshouse annulus babbling cannibalistic clogs collegian cryonics diol fertilize flagrantly
fluoridation geodesics glial habitations languish overtone secretes sepoys socialites stupor
subcontracted teletext unearned acetylene arthouse brownfield camerawork campi codeword
collectivization complementarity entrenchments escutcheon factuality forfeiting gasket gloire
hypoglycemia kalashnikov lapin lovelock mowers patter reposition sheikhs suffocate unfashionable
whisperer zealously zips avifauna benedictus cabals conflates connectedness extraordinaire idly
kinematics linotype mien pott rabble reaped recoilless riviere slings thump uninspiring uprights
voyagers attenuate brigantine carriageways chordal clairvoyant contrastive currant dieting droves
ectopic hydroxy infusing judiciously lethargy melatonin papas repurchased shorn solvency timbered
trochus venation vex westernized bagging buttressed cerulean coaling concessionaire demerara
depress entranced factsheets feigns hollies insuring interconnects kina masquerades netherworld
omnivores redeveloping ribosomes schist sprinklers uneconomical agriculturalist astrolabe
blueberries dumbo egoism empresses feathery gastronomic guttural hoaxer jocks optima partiality
returnees sailer satirizes solutes somersault strumming toft bley epistolary exponentiation
facultative francophones freehand generalissimo gnosis heartwarming histidine invulnerability
katsura livers nanoparticle narrowness naturae nits oblate pederasty pembina pharos savin
sentience shama shrublands synchronisation tanned titration wheatland workhorse boult buzzwords
defensemen determinate emphases gymkhana insurrections nastiness newts peaceable premised primero
repertoires stoked timeliness wreaking bums canteens circulations dere gosse innovating jor madcap
mascara meddle minding offloading pinafore ponytail reapportionment riza schoolteachers sleight
solidifies straightforwardly tooting transferase unanswerable underestimating unyielding amaranth
anan boomtown canzone ceiba cero charlatans decriminalization dialling dutchmen effusive
formalizing fretted granites haggis hydroelectricity maestros messaged militarization minty
nacelles nighthawks nourish otherworld paternalistic rallye randomised reacher reassemble skimmer
snowing sprinkles trilobite typecast bestiality biomaterials blackest brigs countertenor
dominantly emanates fairytales folklorists funnies golconda grund housings hybridized lagan
personae prebend relists seismology simpkins strapping superconductor syncretism tempestuous
trackside transshipment womanizing antisense colonialists cupcake cytoskeleton divergences
dramaturgy excitedly fillet funhouse gonads gravitationally marcher maron moonlit ramin refractor
reprimands sandbags snorkeling supercomputing vibraphonist allergen boba boxy brushwork chirality
condors destabilization eddies frock heres hyperlinked injectable interrelationships malacological
nanotube neoliberalism panache plage polyhedral sternly supplanting tendentiously vina yearns
apprehending breviary caisson deconstructing fracas heterosexuals hilarity missteps modernes
moorcock moviegoers obliging pales perpendicularly quire retracts ruddock severs sierras sinh
skirmishers storeyed sunroof trotters vite wholeness alcazar anguished assented bookbinder
coasting denunciations envelop evangelize ingles interchanging interprovincial neurosurgical
outfitters polypropylene recessions resolver ruffled shivering tats ulnar zircon actuation
antipsychotic avidly bestiary bice blackthorn chopsticks conciseness devilish doghouse forelegs
imamate incorrigible lamellae legalise manes maxillofacial multiethnic noddy pomfret reiki
sleeveless swarmed syndicalist thermoplastic tractable wavefront yelp abstractly baffle basilisk
bloating brumby cabarets chronologies conformations darned featurettes feint hyperbaric istana
livings meatballs mishandled monopolistic octahedron polonium problematical reconnecting relapsed
snowflakes weirdest conceives cornett coursing droll ensigns ferrets homomorphisms inducement
merman primogeniture pud reunified scottie telescoping thermodynamically whereof awol bedouins
bellies diminution escudo exarch hoists intimated librettos manservant methionine nucleophile
octal overstating pestering propagandistic raia ramped reconquer reenactments rigors saxe sombrero
striptease sulphate tannins boyish centenarians dialogs documentarian fanboys foiling guyed
microbiological misinterpretations myopia narthex neuroscientists offscreen parkways pliable
preemption raspberries sholom tripos beluga biliary centroid comparator cycleway dauphine
defencemen extender fagin hypermarket logins minibuses opiate pineapples plantar sabra shariah
sidelight skool torrid verbosity virago amaze crustacea crystallize digitisation employability
eventuality flatland grits halfpenny hierarchically impersonates impracticable infomercials lawmen
luminescence marly neum parroting populists premarital sabir waterborne whittled apologia babble
backtrack bankruptcies bragged carcinomas elysian fetches hooliganism idler intuitions knave mudra
naturals pleochroism populates saris shorted skelly stallman surrealists teg timeouts toppers
tussock vexed accursed antagonizing battlefront bilby capper disunity feverish fretboard gainer
gnosticism humanly ideogram inhomogeneous mestizos misleads nosy nulla romanisation spoonbills
taluks televise transvestite trinkets unacknowledged yawning zoologists bask blindingly budi
chastises courtesans diphtheria encephalopathy eulogized filius foment fomenting perpetrating
physic plagiarizing plows porteous puddles quintessence reprogrammed rooming rowboat schoolwork
scribal silting soulless stranglehold waitresses yardbirds abri ards definitional diasporic
inexact lari mileposts myelin ossuary paddlers patristic peeps resurfaces scabbard scold squalid
temperaments triceratops vociferously watchtowers zapped autumnal baleen chirp codons digesting
groundhog hospitallers mallets occultation particularity proteomics roches sorex splatter
technocracy tuneful unrivalled wagers asexually attainted baobab crouse diarrhoea digestible
echidna enfranchisement overprotective oversimplified percolation repressor traceability turners
unmet afflictions audios conniving daydreams decorators disbarred existentialist farmyard
fossilised hawkers jealously kathakali leafless macaques outfall reestablishing sele sidereal
stodgier tingle uncooked waiving washroom bosh circumpolar commercialism cultivable diatribes
distributional drapes gestural ghibli hadji heaviness humiliates juts loony reconstructs renter
reprieved righting spier thermometers underperformed welds witter yeomen zing convexity corporals
gentian ghostwriter granule insincere intersectional kudu lares loess mockingly naturist
quarterdeck scammers sontag squeaks surmises talkers tiniest trevally underweight vernier bookie
dampier dispossession entitling gazes interlocutor intramuscular lacuna lemmings magnetized
microbiota monosyllabic newsagents pail respirator retagged scatters silversmiths skewing
subfields tallis underhand vindicate abies atma attractor buggies cabinetmaker coiling
determinative druggist gung incubators livid maslin persimmon promissory sadism shunning softens
tash twos vulva buffered daresay deuces encroach escapade fancier felicitated hoes layup milkshake
overruling quintets rehabilitative synchrony thallus whither anoxic brimming cress detox ecclesial
glaucous grieved haplotypes herbalist interceded reapplied reorganizations shipper sidebars
solicits subregions telekinesis theocracy unpack valentines waratahs weatherly biaxial blanch
carronades congeniality credulity disassociate douce farmhand gravitate hundredths incites jagir
lanyard ligatures ministership mycelium padi pharisees reconfigure shirtless simplifications
unmitigated agape clank contravening crawlers dominator electrify empathic familiarly fractious
gloriously honeydew lusty nuking oscillatory overstepped paralyzing precipitously rattled scad
schismatic sectioning sewed sunlit thein toroidal travails unspoiled zippy amniotic anticipatory
bycatch couches datable formica harmonisation imbalanced keying kneels mafioso manticore mended
misapplication nervously rickshaws sensitively slims spilt typological vegans venerate archrival
charioteer conceited crier empathize goldeneye grandiflora introns kats magnetite oerlikon
paragliding plaintive prow redoubts rerelease rotator sapphires splayed swab tercentenary
unprocessed unsportsmanlike abet agonizing backtracking biomolecules canticle confound dyadic
flicking forklift grinders haywire lunt miscellanea mutinies newish nudist roselle shylock smut
boma desertification downfield edelweiss entomologists eventuate fairings fornication gasification
karmic megabyte musick rhesus roars sagamore shoemakers southpaw vastness artillerymen beanie
callow delegating easements edification exhaled fett incapacitate meds naissance outcroppings
oxalate rastafari seneschal slandered soiled unread villainy vocoder audiophile begotten
benzodiazepine boxwood cachet coextensive dace ducking fanlight intertwine iteratively litigant
maddock ridicules stopgap waterproofing armbands asinine averting bootlegging coexisting
condemnations coons craniofacial detest encapsulating equalizing faubourg forefather fourthly
hiccups joists kindest latched methylene parented reformulation satyagraha sidemen skidded speller
surfactants tapas tempering trellis unenthusiastic xylem backgammon crocodilians dizzying fourths
imputed jughead oiled perky plodding plummeting sandbank sassafras shellac tableland tellurium
ulan unfurled unionization yag acetyl apparatuses beltline buckled dreamtime drudge galling
intransigent kohen lengthier motherhouse nebel oses reciprocates stang topically troppo vesting
wack wanderlust zebrafish asphyxiation barbels bludgeoned carding diaphaneity enthralling griot
hither opposer palabras polder redrawing shite sulfides supermassive tackler afferent backwardness
baps beefed carolus climaxes cloistered installers invalidity invariable kyu leatherhead manzanita
monetization naturalness provocateur remainders sloths telemedicine uncheck commanderies
consumables disjunction fended fizzled flatlands foremast gutsy handloom haring homa hypericum
imitator imperfective inauspicious jubilation lesbos mindlessly mistrial mycobacterium nihilistic
pleadings publicising relicense siltstone starstruck upwind affirmations doodles faucet laconic
lymphocyte mirador nucleoside oxygenation protozoa saddler stencils submerging tornados
trailblazers umbrage underutilized biofilm brasserie chaya chronometer costar dividers hatters
institutionalised masturbating microlight peacekeeper projectionist putatively sealers
thermoelectric tranquillity tunics undecidable weekender allis assemblywoman biograph boastful
budgie caput cephalic cheesecake deafening eyepiece fashioning glycolysis gossipy hobgoblin
interfacial lucent mihrab noontime plies predestination rheumatology spotters supine supportable
synchronicity umma valiants almas ambushing cheater circumspect collegiality desiccation dovecote
eschatology foodstuff glimpsed grampa juxtaposes labia nodule offensiveness pupate rattlesnakes
revolutionizing sleepwalking terai ulna vampiric waffles waxes brees compleat coram defacing
determiner domesticity extensional instars intermountain optimality plainer ramshackle receivable
reconstitute scaffolds supersymmetry transpersonal treasurers unseating utu ageless agon bobbin
bummer carted cosmetology devoutly isosceles logbook longhouse mung mutinous reuptake serres
simmer snatching spectrograph uncivilized underpaid aggregators arum counterargument hallucinating
hallucinatory karts malady objectivism oratorical outstandingly palatalized patties presaged
presbyter prowler resuscitate rustlers shifty siphonal talukas uvular aphorism burro decipherment
drunks evangelicalism expunge gerund gest gleaner happenstance icosahedral kaki levity millisecond
noblest noirs omnipotence parathyroid psychosomatic soloing stowaway tautological twit birthed
bodybuilders challis craftspeople drow entrusts evens feedbacks hexagons misquote orthographies
pander pern rens rivalled rupiah skunks soars stabled zulus alarmingly antioxidants beater belting
chillum coped creosote curveball folklife hangers heriot ilium keno leones melodia mirchi muffled
mycological otherness outdo prise unrounded unwatched vibrancy zillions aches avarice baptize
cardio catflap chiropractors dampened dimmed dingy dogfish forgetful gramercy gutting handcrafts
ideation irked kaas latches menthol octavo philistine psilocybin relocations rimfire smokehouse
stepwise stockpiling surrogates undressed unknowing viceroys weta barro cardiomyopathy darters
girly goaded grampus imprinting inheritors nucleons outbid outflanked poetically politicised
postural rezoning sandpiper stingy systemically transplanting unwind ahi antifascist basilicas
breather carcinogens chlorides clack divo ellipsoidal executables fiends fineness interstices
intravenously moraines ohs roams sey stroma testicle titillating verily ziff asymmetrically
chiller cockle corroborates curiae devastate dustbin envisages fantasie grandad harasses heaths
hustlers interbedded lensing liger minimums ondine paternoster pilcher playability postgraduates
praenomina proprietorship reenter stargazer sweetie theocratic virginal vulcans worthies
agnosticism carburettors certificated credentialed deferral dopaminergic droids gribble handedness
hashish incubus keystones mucking neophyte outwith ramada refurbishments reproducibility
scurrilous shrikes snip tassels teardrops uprooting whist zydeco abridgement arabica artfully
assholes bartenders cradles crisps cupboards deni discernable eons fearlessly habitability hushed
invigorating irreligious loitering merrily metastases peeping plastering rashes sansa sechs
styrofoam tardy thinnest acquiesce bahu centripetal cranberries driller drosera hoodie lapping
lutes morphologies neutralise ordinations pallid pinpointed salability switchblade terminations
totems whistled biopsies caballeros cattleman exegetical foursomes janissaries lecherous parsecs
pelota prequels reverberation riven sculpin smits underperforming unkempt webinars alternations
anhydride brightened caird clavier deliciously excitations extorted forelimb gillet hooley
luminary mediumship morcha painkiller pounce rebooting saut segues seventieth shaper trew trist
truffles unselfish delphic eland escapism freelanced ganging gavel gere hyperplasia licit limped
martyrology oilman oscillates pentode renegotiated repaying thicken uncorrected yarder breadwinner
cacophony cinematheque conventual disseminates earnestness falsifies formers gynecological lugger
mesto molester multiplexed noblesse overhand postcranial protruded reallocation reevaluation
replenishing rhombic riverhead snobbery squalor tactful technics tew worshipper beatbox beekeeper
bobbing calving choppers cranked deregistered embarcadero gasper hominids leaden modeler obviate
outpatients pert prowl quasars queers snowshoe spiralling staid swire taskbar windowless aflame
angiosperms ardently cashes cordilleran enslaving indole indulges inkling insipid nichts
overreacting pathologic queued refinancing ribbing rost salles shootouts smudge swaraj trilateral
twisty unfunded unleaded unnaturally valance yuck bravura capuchins cartes coloratura compositor
disturbingly dods endearment fossiliferous imperious isometry legitimizing matchless mortified
picketed sceptics sinned streptococcus truer yearlong amadou bouldering compactly confectioner
diddley earshot enquired ferrite gambrel heros impelled leathers macromolecular meares noggin
persuasions presets rancheria scoutmaster sexology undertone adjuvant aerodynamically assize attar
caract connote coss deconstruct deducing descendent drape exothermic extensor flatiron flushes
folksy gardenia icehouse lucidity lustful needful nipper paracetamol punters regularization
scantily streetwise suffect tetanus tetralogy trenchant vimana bustard carcinogen chota
collectables constrains contras deregulated drinkable fanon flasks frits hairline lory mastiff
neem outscoring quarreling redoing refusals renegotiate scruffy senor skyrocket softcore terrapin
thunders ticketed typhon unceremoniously veganism warez ampere antipodes artsy bachelorette
carpeted cartas centra clamshell dumka emanation erigeron ferryman hydrolyzed lameness
maintainability misuses muff octopuses overpopulated pampered pathfinders peripatetic repressing
sceptic snouts uncoordinated unrepresentative archways automates bullocks bureaucracies churned
comber consensuses defusing engulf episcopalians houseman jaundice kinesiology labyrinthine
lamellar marri montages novelettes osteoarthritis pian pulsars repurchase snitch sojourner sportif
telco actuaries adjacency candlesticks contralateral diatomic foursquare fusibility gruelling
inborn lowermost loyally microorganism pageview passerines pliers psychopathy rallycross
receptacles shellfire smacked wheelbarrow whooping addenda astragalus chauvinism cleanups
conceptualizing corrector disenchantment exhale fundy hammocks lazo leavers lunge masques
mastership observables sere sessional striate tux unary uselessness waded washrooms widowhood
administrating castellated centreline clinker coaxed crosswords decedent disobedient earwigs elt
epiphytic gams hagiographic hulked icosahedron khoja launder melancholia middens nisei opiates
overstatement paupers planta puli pyridine safes salience shepherdess waqf apses authoritatively
barcodes dastardly delineates dimethyl disrespected emigre henge iconoclast intraocular membered
miter overpriced paddled pergola reauthorization roared sleepiness snowed squids swampland swinger
turreted unspecific altitudinal banishing chivalrous clostridium corporates crock fossae gigabyte
hadron hyperplane inheritor inti lade mainstreaming microeconomics middays outlooks petrochemicals
psychotropic quandary rehashed simian snorkel ubiquitously unbundling wigwam adsorbed bedell
biophysicist cornel destitution farmworkers frailty homeomorphic ilex immeasurable indigenously
jitter mannerism manoeuvrability monomeric outlast overabundance privatize redemptive renews
somethings spacesuit tailing trended upperclassmen upswing witney wrecker adventuring clubman
copperhead dioramas kanaka legionnaire mousse muss neurophysiology overhear rejoinder scarlets
secondment shipmates smokebox staphylococcus tiro tracers underdevelopment underlings wherefore
writhing arethusa bookcase cravings cryptographer cyclization dragnet epidendrum excites formes
gridlock improviser inhibitions malachite mongrel orienting roubles secularist stretchers swale
taxonomist therewith toffee trestles untiring whoop alighting copier decimation deliberating
foibles gangrene glace grouchy hapkido heckling homophones illegitimacy inverters lias sacrilege
subcategorization subroutines suchlike unlabeled unnerving bucolic choreographing conspires
declaratory excrete headlamp intervarsity jeweled laika leggings marka massy millstones monotonic
multiplications reburial resuscitated ricker rivulet ruthenium scarpa scree scriptwriting secundum
serafin sickened swastikas vies adrenergic agitations apostates babysit booing cavers chams
cordoned criminalizing demographically denouement disa divi esthetic forgetfulness fug
infiltrators jilted metastable nock parquet peristome prodder pursuance regenerates revisionists
swee underpins abattoir beguiling biathletes commutator cygnet dipoles footballs ngati overstate
polaron professionalization registrant sinkholes sleaze toying afterburner brack contextualize
conversed devours diamondback disaffection gair gents holon incriminate junco monopole muskrat
peeve reverter sandwiching scriptwriters spinnaker tamarack ahoy ballrooms battuta childbearing
disassociated extraterritorial fictive footers freezers glaringly homologs kolo lawnmower
lubricated maximising mechatronics mightily miming overshoot positivist promulgating rattles
reintegrated repossessed subglacial sunbathing unforgivable vagrancy bouton challa cleaving
compressible consolidates creston diabetics disfavor fume generics gerbil haircuts hominin
implantable ings intentionality leet ostracism paperless piecing seiten slavish sonorous tinnitus
trifling affiliating andesite angora antelopes arak attainments bottlenose caiman chattel
coronations coverup cupcakes desegregated dicey dispatchers filmer indiscretions jewelled mayfly
overthrows personifications pinching randomization scoping scrutinizing sequester talas
underwriter unifies wasabi zakat ahold banishes beaming bewilderment bima biro caraway casein
conned disconnecting essences feathering fistfight glitz grappa headscarf interregional jousting
knell linoleum lowes meany mince miso natty nondescripts outlive patricks penman peterman peyote
pinnae recuperated routh rungs scavenged sexualities shh signification smoldering tracheal tup
turlough unfathomable weirder abrogation absenteeism acceptors albatrosses barbecues bemoaned
bootable camshafts ceaseless chasseur colluded comital crumbles curlers duals electrophilic
extinguishers falsifiable feasibly flashlights funneled greenback leaner legates micrometres
outnumbering pinakothek quartic reticulate scuttling sharecroppers snot sparkles subdorsal
synthetically tanga timbales torsional virion aue backbencher birr collectivity cotes crits
digressions drowsiness ecumenism giggles gynaecologist homunculus hypothesizes jugglers myrrh
namecheck overburden palindromic rationed regurgitate reinstalling resisters reuses slacks steamy
unpolished verifier catatonic cavalryman cig cill craziness dinghies dished faintest finial
limiter lumina marron melling norths peddle piecewise pisco raspy retaliating shaul spoonful tete
ventana wailers zygote animas apothecaries basketry bursar convoked dubiously extorting
firecrackers goading heeding languid matins molest obscurely paddies parses permaculture quadrate
rupturing signifier speared tillandsia affiche aghast beachside celesta debriefing deceiver
degenerating driverless frayed fungicide glans glazier grizzled handiwork herdman hyphenate
iconoclasm mollusk motherfucker obelisks pawned peddlers repels roadkill sedated senders sines
slaughterhouses sweety tachycardia telephoto teles weaning ankh bookworm capitano drovers flory
greenlight hardens heave hometowns interbank microform mitten nonconformity overturns pajama
relished rew spats underscoring vanquish voiceovers woeful bilirubin continuities coughs damped
daydreaming diasporas drumsticks hellcat hookers jarred landholding ovum parsers quickie
revelatory shes standouts trackway treasonous vetch wattage agnostics caddie cautioning chapbooks
constitutionalism deforest deism embalmed emotionless fetishes folia glycoproteins gorm groundnut
hampers huss loaning martello mobilising mudstones nomina redbirds satirised skinning tare toons
wallsend wiretapping albinism amphetamines augur bapu blest broached confections crossbows
deservedly doux gimel gouge mafic misappropriated pompadour pursuer rafale reconstructionist
sketchbooks socked sowed stiffening taster tiredness tomos undine webmasters appetites bathhouses
bluster cantabile constitutionalist contractile contrapuntal coppice decibels disbursement
embeddings embeds ethnomusicologist farces forsake groan groping harmonised hurls latrine naivety
panellists reinvested spew tibial tinamou absorbance bretons busking corsets crumpled decorates
eidos frightens fussed gudgeon handrails heightening hydrography ironbark latinised makar mugging
neuropsychological outflows patentee quantifier rockfish sealift sociopathic starburst
strikebreakers synced talus tephra trigram ciliary claymore compacts copes cred denigrated dotty
freeborn greystone hypnotize liquefaction maleficent moonraker nestling reorientation retouching
teething tilling unavoidably webisodes weedy winks altiplano bashed bhajan canty cento
contextualized decoupled deprives diffuses dimwitted galleons grieves hamzah insolent instrumented
menaced multilayer mutable mycologists oscilloscope passacaglia regressed subsequence tipsy
unrepresented vaporware wedel blizzards caskets cavitation consumable desertions feelgood gondolas
grates hardball heritages imploring joyride minutia mischaracterization palatalization popularizer
quintessentially scrapbooks steelworkers stigmas stoichiometric sture thousandth timepieces trice
aufs barbette dita extenuating fasciole gauchos geometer hoppy innervated jacobins jocular logon
manilla medico midsize nobby petersham phonon pixelated polycarbonate preferment quintuple
scenography seesaw shul snowfalls spearheads spectrometers spiderman telecasted tenderly vexillum
whereafter woodcarving ammons apricots barras chided cybercrime dispenses eases futurity gauleiter
grasps harts letterpress lud matriarchal mook pook readmission rustling senescence stereochemistry
unrivaled yoni aeration awl bracketing concatenated costed curbs defray discoidal jettison
marginalize millinery perchlorate perdu potting prostheses quartering replanting revitalised strum
summarization arcaded artichoke autonym backlight berceuse bisson blemishes ceramicist chimaera
clenched coolly dedicatee delo dudgeon functionalism halibut hysterically innately inscrutable
larkspur lethargic metroplex minx moneys newtons nourishing outgunned postgame provincials pul
purveyors quinine secreting shere snafu stringers subseries sulfates tankard treasuries turbans
wattles wavered aileron armagnac backlit barnacles beekeepers bookbinding budo caved coquille
deforested detainment digests disaffiliated divines drapers expounds favela functionalist groupie
legislations liberalized nomos rescinding restorers riesling sapling shriek syncing antar
chlorination conners crusts desegregate engulfing ergative fatherly flaunt helicase luscious
mendicant overproduction petunia redesigns spunky teletype tillage topi unconstrained uncouth
virions zea biomechanical chancellorship coffeehouses cometh conjugates delicatessen
disorganization doggy eludes externalities falconry fasts fons frill havering helo largemouth
legless loadings lovesick luma memorializing paladins potlatch prefab prioritizes prodigies
regicide rollicking seething setters shallowly symbology synch thyself toiles ums untangle
watchmaking advisement arachnids auctioning bris bushel dits epitaphs gussie hooters issuant
jaunty juvenal karateka kersey kond leme malate mettle penumbra quibbling rhyolite rootstock
smother sobering uninfected valorous afghani barest broach canvasses castigated demoed flavouring
guesting heartbeats hiya interbreed pavlova photovoltaics quisling soggy spotlighted squint sumy
victorias ammonite bailing brawler breese brule chastise creatine cutscene denticles ephemeris
giveaways hazmat inputting khat kipper levitate ludicrously microarray newsman pela preeminence
rimmed rubbery timbres unconstitutionally villainess vocative analgesia arcing bookman bura
bureaux dabble disclaimed discriminates fathering fearlessness foreheads hydrant irretrievably
lanky mannan maracas retrace rigger servile strictness tailskid udon unnerved weirdo acidosis
aedes chieftaincy continua cryptically debutants enabler estancia exoneration flexions geysers
goalball hardliners hieroglyphics holidaymakers homespun interactively invincibility jihadi
neonates peacemaking phew saddleback saith scruples softwares stabler stipendiary superfamilies
tepals thawed wracked acknowledgments arouses assiduously cabled causally cerium codifying ethers
fini hinterlands historicist improprieties khedive ladybug melange mismanaged monseigneur moos
penfold phonographic profanities ramjet recce riffing roundels telnet togetherness waypoint yaar
animatronics annalise asper blouses bottomed brainy cerrado councilmen discolor divestiture
feudatory flexibly formalist geste homesickness infantilism insurgencies leaderless matting pares
quantifies quatrain repin snowmelt stoops teeny trackways unicycle wallflower woodcarver
alphabetize anise barbet boletus cannabinoid carats carded crooner disfigurement gleam
homologation hysteresis kindled lacquered leas leva localizes lozenge lurch necktie
neuropsychiatric paring photocopies pimpernel pinhead pion puke shoves shroff skookum
solidification topside toyed upstanding backpacker ballgame brannigan cognitively conceptualised
continentals entrails evaporator footnoting gigging goodly guardrail kobo lascivious macaws
mailboxes margined mintage nucleon nullifying pester polemicist refocusing regrow rouges sealer
superintendence taskmaster usury acuminate angstrom antipsychotics berserker carboxylate colophon
diapason ethnolinguistic fledging flints haver inbuilt iniquity photoelectric pygmies reorganising
rookery sociolinguistics symbionts teamster tedium uncaring wintergreen aorist bouquets cinders
cultus demigod duras expletives fud gaffe liaise logistically misfire ostriches presbyteries rosin
sensitization shimmy steepness subprefecture summited swatch tipper transliterate truest
unreservedly aliphatic ballooned basant chanced corrupts drafters dumbest equips faultless gasser
generalisations goalies harmonically ideologues incontrovertible indiscretion killick legato
meditated monastics nahal oligarch oxo pastored pining radiometric sango shrugs spurge takeoffs
vassalage wayfarer zenaida airpark beehives blueline celiac clincher consoled cott cyclopaedia
demean disorienting elopement enlarges grimoire growls grumble handballer hemmed homologue loopy
meatball misapprehension panhellenic politicization porphyrio tramcar undertakers viscera waw
algebraist beery bigamy bookshelves educative geezer hazelnut humanely matadors microns oocytes
pulps rhodium sabers townsmen triplane turnstile voiding authorizations blackmailer butyl carron
chinaman entailing grinch internalization interspace inveterate lowrie patera photochemical
preselected pressroom reselling selectman silicates smothering stationers survivals tapeworm
taxonomically transsexuals bisexuals bitters consonance cribs driveways electrochemistry
entrenchment exchangeable flavin foreknowledge gremlins icky impersonators kerfuffle lathes
lifters machetes magmas pedant pyrolysis refinance resinous subsidizing twirling viceregal
walkabout whacked wreaked chiropractor compulsorily drillers ehs gassing humeral juntas loran
moria mullets nought orbicular petrology phlox rachis raincoat reinterpret systematized tsars
unforgiven canids clutters colobus dobbin dockside folate forewarned forfeits gadfly glassman
humongous jota kibbutzim reevaluated scammer shakuhachi shuffles simile spambot terek vectorize
apices bamboos blazoned bouncers confirmatory counteracting curbside disincorporated foolproof
golly homeomorphism homesteaded jomo junks liard litigator manatees monad mothering odorless
refracted requestor revelry seeping thickens admonishes bunsen catalyzing coir daddies
disciplining fissured flail incarnated indescribable jellies kue laddie laughably operon
pallbearers selflessness sleet staggers tacking traitorous wiggly affectation angelfish braincase
curr daimon disparagingly duodenum egalitarianism ells embrasure firebase geometrid headdresses
inadvisable jumpsuit landmasses rippling sensationalized shined telefilms trucked unconscionable
undergarments unencumbered vav accordions bluebirds briefest clumsiness colonnades courteously
decommission dentures disheveled disparagement dragster elided eulogies finials foraminifera frons
honeybees husks hypoxic icicle monocle mux pincushion pinna proscription purposed quixotic
reproached unprovable waid anther autocrat autonomist boner ducted ghi infuriates kaf kegs malling
methadone novelisation shearman simmered stane strath structuralism subducting tog trepidation
uric whiteboard wideband alveoli annihilating appellations boule chalets consonantal detonations
dysphoria flavorings gies gula inconveniences jinks listserv multilayered pagination pentatonic
polytheistic rainmaker scrubby tamale terming tubal vetoes wastage ziggurat adoptee aliasing
balder bandana brags brigand cookers dern fistful girlhood howls inguinal longhair miseries owlet
reassign roes scena shepherding sidelights splint spouts transposing uncommitted beaut bloodshot
buckie cochlea collegians concourses databank firmament frankness glossing headnote insource
irresponsibility kerns lieutenancy melded mismatches moonlighting overheads perfectionism
personalizing pervaded physio pooch printout protists shorthanded shutdowns sofas stratagem tinea
unsupportable viewings wakanda whiskies acquit amoroso approvingly ceil chowder clamor clematis
conjugations cosponsored criollo earphones excitability fertilisers finalise finalization gallet
heckled inverses laypersons mesmerized mimetic novena nunataks outwit pained rationalise scalps
untruth varnished windstorm amazes arrhythmias avion berate carrom cometary destabilized
doorkeeper erodes faired granulated honourably langued lymphomas neuroendocrine outgroup
paediatrician penitence powerplay rebar romanised supramolecular tithing trike utricularia
adornments adroit alliteration appressed arrhythmia ballplayers birlinn buyouts coking crackle
cynically dinero dite emend erythrocytes frustrates headmen hillbillies homologues midgets mourner
musketeer objectivist phages poncho quotable repeals rosella schimmel scrubber selle sigil sweeny
transdisciplinary utensil watermelons weightlifters adoptees ancora batwoman bittern bullring
cadences capsize circumferential coit dray fallible gazelles hassel inconsiderate intently
interweaving kundalini leucine miscarried monikers mutating petulant reconnects resh seconde
syllabi telex terrazzo trespassers turbid warrantless activators adenocarcinoma admonishing
ambidextrous brutish chauvin excusing internets modding newsworthiness pacey pulverized rasp regie
respirators ridiculousness stylization urethral valueless balloonist beeswax cays decelerate
descriptively disrespecting gulp heifer iliac judicially knockdowns lazily lube mesenchymal
monographic mulling ogham pattie perfumery scorch tabi tinsel whisker wooly backspace ballpoint
breastplate cultists duns dwarfism enshrine epinephrine lamentable leapfrog literals lunette
maladaptive miscegenation noncompliance overtakes pitfall pocketed popish rebutting sandhill
sculling sows stumping syntactical volutes yore aeros celebrants eld herdsmen listenership
neoclassicism pacifists paralyze poltergeist reanalysis remembrances socs tapir tela transceivers
trine typifies warps aua baas basslines bhakta caesarean caning darkens derringer exude fastidious
fiddles hauntings leghorn morpho musketry nish nomenclatural numerology omelette psychopaths
pumper putouts scoundrels segregating sett snooping abolitionism abridgment androgens breccia
catacomb catheters ceremoniously clansmen deflate dualistic eugenic gummy kasbah mesas nosewheel
pamphleteer peritoneal poignancy profiteering quant sambal sanding seers thwarts tween
uncontentious unmade archaeopteryx balti barbel belittled bespectacled brewpub cuddly cuirassiers
disbelieve disinterred dramedy graver hydrodynamics inaudible integrin intestate lilliput
lysosomal merkin mugged noncontroversial overdubbing revenant signalized sprinted stealthily
swordsmen understaffed aerodromes affirmatively antonym architrave baldness bitterns broads
burling cissy comedienne dented estrange furr impostors interconnectedness jailing layover leaved
mineralized moorman multilingualism okra overage phenix porcine radionuclides rattler reefer
reminisced rescheduling revitalise ripened spearing stopwatch substantiates sweepers telekinetic
tesseract touchpad adjudicating cinereous customise ethnocentrism exhortations formating gallerist
hierarch hoodlum hypotenuse mapper mesoderm mopeds physiotherapists praenomen prophesy prophetess
reverent sagittal scintillating signore subsides tachyon talismans unapologetically alit
annexations aspro cappuccino circumnavigated delimiter disambiguations enquiring fentanyl horas
interjections interventionist intuit invalids knighthoods marquisate megafauna midrange naira
nearness pastoralism photoreceptor profs propylene scutes skerries tarpon triune troposphere weds
abstracting blockhouses bluffing breathable cheka cowherd decadal eccentrics fenestra fennel fizzy
goold grog idolator inaugurates interferometry lyase megaton morgans oceanfront poisonings
quadrupole schoolcraft sederunt siciliano skyward sleuthing sodas soulmate subducted unleavened
unloved uppercut vales weeded wordsmith babbler cellists chalked cumin demotic fermion gude haptic
imperforate intercalated investigational kadi lacing lacrimal loggerheads ordaining peacemakers
pinang premolars quails relaunching relievers rhetorician scribble seatbelt sledding subhas
theologies thumper tranter traumatised uilleann unaccustomed unaffordable autocar beaty boomerangs
breakneck coalescing colloid covenanter dingoes eft entrapped evangelizing fertilised flatulence
foaming governorships hairspray impinge luminescent millipedes napkins overshadowing rejoiced
reroute serotype tortillas wuxia yellowing zari abetted anchorages anemic bezel blin borderers
centenarian chalkboard chiseled clow concoct creepers defecate eczema exonym gossamer guillotined
longbow luff lurks melds molehill paged reciter revaluation schlager sociolinguistic soreness sori
sumac travertine trippy tugboats unproblematic unrefined wilders wroth bailie baloney blissfully
chatroom compere demarcate drafter endocytosis enviro flinging grottoes jeffs ladle paca
pacemakers paradigmatic pranksters retitling rubidium sluices squats stroking transparencies
tycoons weightlessness yojana airdrop biasing bodkin bugler chirping cordite cruse daguerreotype
deaneries defile dioxin drizzle duelling idealization interspecific kier mechanisation medii onie
postcodes rhotic risers sevenfold socialising stairwells stumpings subtler zamindari appetizer
autophagy caracal cheeseburger copra disassemble doen evidencing foldable foreshadows freaked
giusto gyre handbrake hotshot ignimbrite inexorably jirga masterminds minar puritanical quatrains
sate tempi vlogger wimp biddy brachiopods capitalising caw chattering chorales cobblers crosstalk
dork easterners electromagnet fasciae feni grudging hamming harmlessly immanent inculcate
inductors kanga letterhead monophonic nied outperforming parishads phosphoric potty rationalised
recitalist refile refutations retrained riskier saxifrage seasonality terminologies titre unwary
volatiles wiretap wreckers yesterdays apprised bersaglieri curries dents eightieth ethane hedonism
horsey hypotension jaspers kindling kittel limousines macrons muti organizationally plucky quilter
recycles sheepdog stagings sympathiser unappreciated unescorted vell whew autocephalous cantors
capon douches handkerchiefs harping hoarse imperceptible microcomputers mortification mutates okeh
overreach puritanism riad shavings squeezes startlingly stashed stupendous toponymic wastelands
waver whitening adit begrudgingly boggles busk chartist dissections entreaties footbridges
gradations handlebar henny ineligibility joust madmen magnanimous misaligned murti obfuscated
perfumer preterite quist reassessments recs retellings schisms scribbled twitching uncorrelated
underwrite urinal washboard zamindars applets artic birthdates burnished carder corder
denominators didgeridoo dilly erosional gerrymandering grinds hideouts hospices intercellular
invitee liken prefixing rast recollected retardant sealant spank succubus sycamores symbiont
timberland triglycerides umpteen unheeded vlog yager abac adulation afforestation brainwash
bushrangers cantankerous caprices caress colonialist crackling cyclase democratisation detonators
engrave eternals ethnocentric harlot kors mainmast medians melamine overprint piezo ploughshares
pongo powerlessness relaid slurred snotty tanners toothache toponymy venison wab academe awnings
baloo banzai carves cetacean civet endangers endeavouring fawning handoff insinuates krewe mangle
medevac miserere mondes murr palazzi pedestrianised pilsner posadas pulver radiographic
resoundingly roundish shuttling sinker slaughters unsolvable walkable abductor anticommunist
arsonists audiology bagels battler bestial butane conjunct culturing dimerization dovetail exotica
guardhouse incorruptible irredeemable jann jeopardizing kazoo moieties myopic nuthatches
paedophilia pragmatically prosodic quenched refits shiel superscripts surmounts terminological
thieving tich triphosphate unsorted automagically caliper chronograph coolie egocentric
favouritism flamethrowers gavotte kranz lith mnemonics nonresident peppercorn photocopied
promenades resettling riptide rounders rubel saturate spherically syllabary tangles telematics
thrombin tuberous volante wooed wuthering airstream anglophones appeased arbitrations arraignment
astrobiology bannock bitching brakeman brilliancy casted contemptible flouting gabba gaster
impeller imploded inauthentic indoctrinated latinas legitimise midlife organelle perse successions
tangos thievery topsail undercutting wintry aphelion attributive bisecting bonnets bootlegged
captivate cerebrospinal collectivism collectivist downsize exterminator functionals hydrogenated
ichthyologist irascible isomerase loathsome luthiers machismo maidservant massacring medicated
miscalculation peopled phoning phrenology pseudocode reticence ropeway satirize shied skat
telomeres tolley tsarina undeserving attired biofeedback calcified causeways chav choreographies
coppin cosmologist deadlift eponymously geriatrics hokey imbue junto mandolins micrometer
prosopography reabsorbed swordplay synthesise underpasses unviable vining wildfowl ambo beeps
buzzy clasped copperplate cuteness eniac exaggerates flintlock friz kingmaker lacustrine
leukocytes magnesia morphogenesis perestroika renominations ronne rubrics scrambles seahorses
sepoy tanneries topographically tripods uptick valkyries waltzing weaponized accelerometer
bloodletting callbacks catalysed cinnabar columbarium dolina exacerbates exterminating fussball
goldfinch herdsman hillocks incubates lazuli longboat moulins nobs noisily poetess priories
rangeland suppressive swoon thiamine trample twiggy unsaid verd abele anteaters athletically
biomes birdies bridgeheads cowry disavow enantiomer encrypting equalities exhorting fingernail
gangway geosynchronous gossiping honeybee intubation keepsake knitwear mandarins maudlin
meatpacking noncommutative omnidirectional photometry pretension prunella punctuate rehearing
sahiba saleswoman senhor swingers taxonomies theatricality vroom yorks angiography banged belied
caz codas deconsecrated dorp effusion enriches glistening infirmity kayakers khadi machinists
osteopathy pennines poof raku raper reschedule ribes supermodels sweatshirt accoutrements adjoin
airdates aldermanic backlot blimps circularly cloaking counterpunch curfews disown dispersive
dramatizes effervescent hatcheries irrepressible jakes logicians macrophage oarsmen piggyback
prospering reek ruminants songstress tantalizing tika uncropped weeklong ablest anthologist
blotched canola carboxyl cheaters cowgirls decarboxylase deflects dishonestly fraudsters
gazetteers groupthink hackneyed institutionally ketamine lessees limbic nakedness neopagan
noncommissioned oleander phospholipids ranchos reincarnations rhythmical shaven snoring
undecorated unexceptional woodcutter acolyte anticline ballplayer dross eschatological frivolity
gannet gentoo harmonise harried huma inhumanity irredeemably lavished luxuriant meiotic
misinterprets pressurization pylori reiteration seismological striatum translocated trilling
triplex unravels workaholic antagonized buts cees colic columned dopey efflux enlistments
ferociously fragmenting gumball infliction interning interpolates jugular kroon melodically
metrication perea perkin quarrelsome reabsorption silhouetted socialise tonite wellspring
accredits biologics blushing boatyard bushmen cellophane dant downers eldritch emoticons girlie
javelins licorice mycorrhizal nagari neutralised phylogenetically pipework plosive pluralist poule
reeled regularized slumping toolbars voyaging airmobile amas aver begonia cascaded checkmark
clairvoyance creases encoders jesters jibe justiciar nodular oxidised purpura remount respell
ritualized savoyard steins streetlights tannin tellingly tittle vesicular aboveground bitty boreas
counterbalanced enlargements enrollees familiarized firman gins hydrates immobilization jello
linnet madrasas moloch muslin oom outstripped palmers permittivity recordist shoppe speakership
turnips unwisely veggie adjourn amaryllis angiotensin assertiveness biotin brightening bygones
`;
