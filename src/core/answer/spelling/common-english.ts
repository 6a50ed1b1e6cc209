/**
 * The 24,000 most common English words, most common first, parted by white space: the words of
 * the npm package popular-english-words 1.0.2 (ISC, counted over Wikipedia) that are also in
 * an-array-of-english-words 2.0.0 (MIT), and the first 7,000 with names in them.
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
`;
