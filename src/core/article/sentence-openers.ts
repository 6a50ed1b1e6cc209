/**
 * Words that, capitalised, nearly always open a sentence: after "U.S." or "etc." they tell
 * an end from a name that goes on. By language, in lower case.
 */
export const sentenceOpeners: Readonly<Record<string, string>> = {
  en:
    'the this that these those a an in on at by for from to with within without as it its he she they we ' +
    'you i his her their our my your but and or so yet if when while since after before during although ' +
    'though however moreover furthermore nevertheless there some many most several few both each every ' +
    'another other others such because until under over between among despite once according today later ' +
    'what which who whose why how where no not all only also then thus therefore here now unlike instead ' +
    'additionally consequently finally firstly secondly thirdly eventually nearly about around more much ' +
    'upon through throughout following based like even just still one two three first second third nor according',
  de:
    'der die das ein eine einer eines dem den des es er sie wir ihr ich du man im in am an auf aus bei mit ' +
    'nach seit von vor zu zum zur über unter durch für gegen ohne um als wenn weil dass da doch aber und oder ' +
    'auch so dann danach daher dies diese dieser dieses jene viele einige alle beide mehr heute später hier ' +
    'dort nun während obwohl zwar jedoch nicht kein keine sein seine ihre wie was wer wo warum',
  fr:
    'le la les un une des ce cet cette ces il elle ils elles on nous vous je tu en au aux à de du dans par pour ' +
    'avec sans sur sous après avant depuis pendant mais et ou donc or car si quand lorsque comme cependant ainsi ' +
    'puis alors son sa ses leur leurs plusieurs certains tous toutes aujourd’hui c’est l’ d’',
  es:
    'el la los las un una unos unas este esta estos estas ese esa él ella ellos ellas en de del al a con sin ' +
    'por para desde durante tras sobre entre pero y o si cuando aunque como no se su sus hay muchos muchas ' +
    'algunos algunas todos todas también sin además luego después antes hoy así entonces',
  it:
    'il lo la i gli le un uno una questo questa questi queste egli ella essi in nel nella di del della da dal ' +
    'dalla a al alla con per su tra fra ma e o se quando anche come non si suo sua loro molti alcuni tutti ' +
    'dopo prima durante poi oggi così infatti tuttavia',
  pt:
    'o a os as um uma uns umas este esta estes estas esse essa ele ela eles elas em no na nos nas de do da dos ' +
    'das ao à com sem por para desde durante após sobre entre mas e ou se quando embora como não seu sua seus ' +
    'suas há muitos muitas alguns algumas todos também além depois antes hoje assim então',
  nl:
    'de het een dit dat deze die hij zij ze het wij we ik je u men er in op aan bij met na naar van voor door ' +
    'over onder tot uit om als toen omdat hoewel maar en of dus ook zo dan daarna daarom veel sommige alle ' +
    'beide meer nu later hier daar tijdens volgens niet geen zijn haar hun',
  sv:
    'den det de en ett han hon vi jag du man denna detta dessa i på av för från med till vid under över efter ' +
    'före genom om när då men och eller så även också många några alla båda mer nu senare här där enligt inte ingen',
  no:
    'den det de en et ei han hun vi jeg du man denne dette disse i på av for fra med til ved under over etter ' +
    'før gjennom om når da men og eller så også mange noen alle begge mer nå senere her der ifølge ikke ingen',
  ru:
    'в на с к по из от до для при о об за под над он она оно они мы я вы это этот эта эти тот та те и а но или ' +
    'если когда как что так же также поэтому однако после перед во многие некоторые все его её их не',
};
