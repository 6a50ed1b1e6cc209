/** Words that end in a full stop without ending their sentence, by what may follow them. */
export interface Abbreviations {
  /** A name or the rest of the phrase always follows: "Dr. Who", "e.g. Berlin". */
  readonly open: readonly string[];
  /** A number follows: "No. 5"; before anything else the word ends a sentence ("No. He left."). */
  readonly numbered: readonly string[];
  /** They may close a sentence, and do so before a word that opens one: "etc. The". */
  readonly closing: readonly string[];
}

/**
 * Abbreviations by language, without their last full stop; in lower case where case does not
 * matter ("mass" is a word, "Mass" a state). Words with inner full stops ("U.S", "a.m") and
 * initials need no entry, unless only `open` will do.
 */
export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    open: list(
      'mr mrs ms mx messrs dr drs prof profs rev revd hon gen lt col sgt capt cpt cmdr cdr adm maj brig',
      'pvt cpl gov Sen Rep Reps pres st ste Mt Fr msgr Amb insp supt det',
      'e.g eg i.e ie viz cf vs v c ca lit trans transl arr orig approx resp esp incl excl a.k.a aka',
    ),
    numbered: list(
      'No no nos fig figs eq eqs p pp vol vols ch chap sec sect Art arts para pt Tab ex ver op b d r max min',
    ),
    closing: list(
      'al inc ltd co corp bros jr sr esq dept univ assn est ave blvd rd bldg hwy feat ft',
      'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
      'oz lb lbs mi sq yd hr hrs mins mph cm mm km kg eds repr Ed',
      'Calif Mass Conn Penn Fla Ariz Tex Okla Wash Ore Colo Mich Minn Wis Tenn Ont',
    ),
  },
  de: {
    open: list(
      'dr prof hr fr frl herr dipl ing med phil jur rer nat hl st z.b d.h u.a bzw vgl ca evtl ggf',
      'inkl exkl sog insb bspw z b d h i u v',
    ),
    numbered: list('nr abs art abb kap bd s tab ziff par §'),
    closing: list(
      'uvm jh jhd mio mrd tel str min std co ges hrsg aufl jan feb apr aug sept okt nov dez',
    ),
  },
  fr: {
    open: list('m mm mme mlle dr pr st ste mgr me p.ex cf env c.-à-d av apr'),
    numbered: list('no n° p pp vol chap art fig éd t'),
    closing: list('j.-c al ed éd janv févr avr juil sept oct nov déc'),
  },
  es: {
    open: list(
      'sr sra srta sres dr dra d dña prof st sto sta p.ej ud uds vd ee lic ing arq cf aprox av',
    ),
    numbered: list('núm nº n.º no pág págs p pp vol cap art fig t'),
    closing: list('uu a.c d.c al cía s.a ene feb abr jun jul ago sept oct nov dic'),
  },
  it: {
    open: list(
      'sig sig.ra sigg dott dott.ssa prof prof.ssa ing avv arch on s ss mons p.es es cfr ca',
    ),
    numbered: list('n nn pag pagg p pp vol cap art fig'),
    closing: list('a.c d.c al s.p.a gen feb mar apr giu lug ago sett ott nov dic'),
  },
  pt: {
    open: list('sr sra srta dr dra prof profa d st sto sta p.ex exmo exma eng av cf aprox'),
    numbered: list('n nº n.º núm pág págs p pp vol cap art fig'),
    closing: list('a.c d.c al cia ltda s.a jan fev mar abr jun jul ago set out nov dez'),
  },
  nl: {
    open: list(
      'dhr mevr mw dr drs ir ing mr prof st bijv bv d.w.z o.a i.v.m m.b.t t.o.v ca vgl resp',
    ),
    numbered: list('nr nrs blz p pag vol hfst art fig afb'),
    closing: list('e.d jl jan feb mrt apr jun jul aug sept okt nov dec n.chr v.chr'),
  },
  sv: {
    open: list('dr prof hr fr s.k t.ex bl.a d.v.s dvs jfr ca resp inkl exkl st'),
    numbered: list('nr s sid kap fig art kl bd'),
    closing: list('m.m m.fl o.s.v f.kr e.kr jan feb apr aug sept okt nov dec milj'),
  },
  no: {
    open: list('dr prof hr fr f.eks bl.a dvs d.v.s jf ca inkl ekskl st'),
    numbered: list('nr s kap fig art kl bd pkt'),
    closing: list('m.m mfl o.l f.kr e.kr jan feb mars apr aug sept okt nov des mill mrd'),
  },
  ru: {
    open: list('т.е т.к т.н напр см ср им ул пл пр св проф акад гос обл д-р г-н г-жа гр'),
    numbered: list('стр с рис гл табл п пп ст № кн вып'),
    closing: list(
      'т.д т.п др пр г гг в вв н.э руб коп млн млрд тыс чел мин сек янв февр апр авг сент окт нояб дек',
    ),
  },
};

function list(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ');
}
