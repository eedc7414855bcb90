import type { LanguageData } from './types.ts';
import { count, words } from './words.ts';

export const fr: LanguageData = {
  code: 'fr',
  name: 'Français',
  writing: {
    functionWords: `
      le la les l' un une des du de d' au aux à en dans par pour sur sous avec sans chez vers entre contre depuis pendant durant
      avant après dès jusque jusqu' et ou où mais donc or ni car que qu' qui quoi dont lequel laquelle lesquels lesquelles
      ce cet cette ces c' ça cela ceci celui celle ceux celles son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos
      je tu il elle on nous vous ils elles se s' me m' te t' y ne n' pas plus moins très aussi ainsi alors encore déjà
      est sont était étaient sera seront serait seraient être été étant a ont avait avaient aura auront aurait auraient avoir eu ayant
      fait font faire peut peuvent pourrait pourraient doit doivent devrait devraient devra devront faut si comme quand lorsque lorsqu'
      puisque puisqu' parce afin tout tous toute toutes même mêmes autre autres chaque quelque quelques plusieurs aucun aucune
      notamment environ près quasi seulement également toutefois cependant selon via tel telle tels telles soit puis ici là ensuite enfin certains certaines`,
    abbreviations: `m mm mme mmes mlle dr pr st ste art arts al cf p pp ex etc no nos vol éd fig tél av bd env chap sect ibid op cit janv févr juil sept oct nov déc`,
    decimalMark: ',',
    dottedOrdinals: false,
    adverbEndings: '',
    adverbExceptions: '',
    capitalNouns: false,
    verbFinal: false,
    linkers: "de du des d'",
    articles: "le la les l' un une du de des d' leur leurs son sa ses",
    prepositions:
      'à au aux dans par pour avec sans sur sous entre vers chez dès depuis contre selon en parmi malgré durant pendant lors hors via envers afin face grâce',
    nameLinkers: 'pour à chargé',
    headFirst: true,
    abstractEndings: 'ité ence ance isme esse ude',
    conjunctions: 'et ou',
  },
  recommending: {
    obligation: {
      '0.85': `doit|doivent|devra|devront; doit|doivent|devra|devront ~ impérativement; ne doit|doivent ~ pas; est|sont tenu|tenue|tenus|tenues de|d'`,
      '0.8': `devrait|devraient; est|sont ~ appelé|appelée|appelés|appelées à; est|sont ~ invité|invitée|invités|invitées à; est|sont ~ exhorté|exhortée|exhortés|exhortées à; est|sont ~ encouragé|encouragée|encouragés|encouragées à; est|sont ~ prié|priée|priés|priées de|d'; gagnerait|gagneraient à; ferait|feraient bien de|d'`,
    },
    necessity: {
      '0.85': `
        il faut; il faudra; il faudrait; il convient de|d'|que|qu'; il conviendrait de|d'|que|qu'; il y a lieu de|d'; il y aurait lieu de|d'; il importe de|d'|que|qu'; il appartient à|au|aux; il incombe à|au|aux; il revient à|au|aux; il leur|lui revient|appartient|incombe de|d'
        il est|serait|devient|paraît|semble|apparaît ~ nécessaire|essentiel|indispensable|impératif|urgent|crucial|primordial|fondamental|important|souhaitable|opportun|capital|vital|utile|préférable de|d'|que|qu'|pour
        il est recommandé|conseillé|préconisé|proposé|suggéré|demandé de|d'|que|qu'|à|au|aux; il est temps de|d'|que|qu'; est|sont ~ recommandé|recommandée|recommandés|recommandées|préconisé|préconisée|préconisés|préconisées; mieux vaut|vaudrait; force est de`,
      '0.65': `
        s' impose|imposent; nécessite|nécessitent|requiert|requièrent|exige|exigent une|un|des|de|que; besoin de|d' ~ urgent|urgente; a|ont besoin de|d'; la priorité doit`,
    },
    own: {
      '1': `
        nous ~ recommandons|préconisons|exhortons|appelons|demandons|exigeons|conseillons|réclamons|prions|enjoignons; je ~ recommande|préconise|demande|appelle|exhorte; nous ~ lançons un appel; notre|nos|la|principale|première|deuxième|troisième recommandation|recommandations est|sont|serait|porte|vise; on recommande|recommandera|préconise`,
      '0.85': `nous ~ invitons|proposons|suggérons|encourageons|plaidons|incitons|souhaitons|insistons|attendons|voulons que|de|d'|pour|à|sur|les|la|le|l'|une|un|des; nous ~ estimons|considérons|pensons|croyons ~ doit|doivent|devrait|devraient|faut|nécessaire|indispensable|essentiel|urgent`,
    },
    third: {
      '1': `appelle|appellent|exhorte|exhortent|demande|demandent|invite|invitent :; recommande|recommandent; préconise|préconisent; exhorte|exhortent; appelle|appellent ~ à|au|aux|la|le|les|l'; demande|demandent à|au|aux|que|qu'|instamment|la|le|les|l'|une|un; exige|exigent que|qu'|de|d'|la|le|les|l'|une|un; prie|prient ~ de|d'; engage ~ à; enjoint|enjoignent à|au|aux; conseille|conseillent de|d'|à|au|aux`,
      '0.85': `invite|invitent; propose|proposent de|d'|que|qu'; encourage|encouragent; souhaite|souhaitent que|qu'; plaide|plaident pour|en; insiste|insistent sur|pour; réitère ~ appel|demande|recommandation|invitation; est d'avis que|qu'; est d' avis que|qu'; estime|estiment ~ doit|doivent|devrait|devraient|convient|nécessaire|souhaitable`,
    },
    thirdPast: {},
    expecting: {
      '0.85': `nous ~ attendons|souhaitons que|de; attend|attendent que|qu'|de|du|des; souhaite|souhaitent que|qu'`,
    },
    opening: `recommande; demande; prie; invite; exhorte; appelle; encourage; engage; réitère son|sa|ses; réitère; demande également; invite également; prie également; exige; préconise; suggère; propose; souhaite; insiste`,
    openingVerbs:
      'souligne rappelle constate salue considère note reconnaît réaffirme condamne déplore regrette estime',
    void: `
      il faut|faudra|faudrait ~ an|ans|mois|années|jours|semaines|heures; devrait|devraient ~ être dévoilé*|annoncé*|connu*; devrait|devraient ~ être … dans les|la prochains|prochaines|semaine;      conseil|comité|commission|bureau|assemblée est|sont ~ invité|invitée|appelé|appelée|prié|priée à|de|d' ~ approuver|prendre|se|adopter|examiner|décider; doit|doivent|devait|devaient avoir; a|ont dû; devrait|devraient avoir; aurait|auraient dû; devrait|devraient permettre|atteindre|augmenter|baisser|progresser|rester|durer|s'|être adopté|publié|publiée|prêt; ne doit|doivent pas nécessairement; n' est|était pas nécessaire; n'est pas nécessaire; il n' est; il n' y a pas lieu; il n' y a lieu; doit|doivent son|sa|leur|beaucoup|à; il faut dire|noter|rappeler|souligner|savoir|préciser|reconnaître|attendre|ajouter|voir|remonter; il convient de|d' noter|rappeler|souligner|préciser|relever|ajouter|observer|signaler|mentionner; il importe de|d' noter|rappeler|souligner|préciser|relever|ajouter|observer|signaler; il y a lieu de noter|rappeler|souligner|préciser|relever|observer; il est ~ important|utile|nécessaire de|d' noter|rappeler|souligner|préciser|relever; on doit dire|noter; comme il se doit; ne faut-il pas; que faut-il; faut-il; doit-on; pourquoi; si|s' ~ doit|doivent; devait|devaient; qu' il faut; n' a|ont pas besoin; vous devez; tu dois`,
    expectation: `permettre; atteindre; augmenter; baisser; progresser; rester; durer; reprendre; arriver; devenir; aider; entraîner; conduire; dépasser; s'élever; représenter; coûter; se tenir; avoir lieu; avoir; commencer; entrer en vigueur; se poursuivre; voir le jour; aboutir`,
    report: `
      a|ont dit|déclaré|affirmé|indiqué|souligné|estimé|rappelé|ajouté|expliqué|précisé|assuré|averti|demandé|exigé|réclamé|appelé|proposé|recommandé|plaidé|dénoncé|soutenu|insisté|jugé; dit|disent; déclare|déclarent; affirme|affirment; indique|indiquent que|qu'; souligne|soulignent; estime|estiment; rappelle|rappellent; ajoute|ajoutent; explique|expliquent; précise|précisent; assure|assurent; avertit|avertissent; considère|considèrent; juge|jugent; pense|pensent; croit|croient; réclame|réclament; demandent; demande que; exigent; soutient|soutiennent; prétend|prétendent; insistent; insiste; souhaitent; proposent; selon eux|elles|lui|elle; dénonce|dénoncent; regrette|regrettent; a-t-il; a-t-elle; ont-ils; dit-il; reconnaissent; reconnaît; accuse|accusent; revendique|revendiquent; plaide|plaident; fait|font valoir; fait|font savoir`,
    source: `pour elle|lui|eux|elles ,; selon; d' après; aux yeux de|d'|du|des; de l' avis de|du|des|d'; pour reprendre les mots; au dire de|du; à en croire`,
    hearsay: '',
    salutations:
      'cher; chère; chers; chères; monsieur|madame le|la ministre|président|présidente|préfet|préfète|maire|directeur|directrice; mesdames; messieurs; excellence',
    aboutHeadings: "à propos de|du|des|d'",
    self: `organisations|associations signataires|soussignées; nous; notre; nos; je; mon; le présent rapport|avis|document|texte; la présente note|recommandation|déclaration|délibération|résolution; ce rapport|document|texte|mémoire|plaidoyer|manifeste|guide; cette note|étude|déclaration|contribution|tribune|recommandation|analyse; les signataires|soussignés|auteurs; l' auteur|auteure`,
    bodies: `chambre; commission; comité; conseil; cour; assemblée; mission; collège; autorité; défenseur; médiateur; rapporteur; rapporteure; rapporteurs; administrateur; administratrice; agd; cnil; inspection; haut; observatoire; parlement; groupe; rapport; collectif; coalition; alliance; conférence; congrès; sénat; inspecteurs`,
    we: 'nous notre nos',
    selfObjects: '',
    conditions: `si; s' il|ils; au cas où; pour autant que; à condition que|de; lorsque; lorsqu'; quand; à moins que|qu'; tant que|qu'; sous réserve; dès lors que|qu'; en cas de; dans la mesure où; dans le cas où; une fois que`,
    relatives: `qui; que; qu'; dont; où; lequel; laquelle; lesquels; lesquelles; auquel; à laquelle; auxquels; duquel; ce qui; ce que; comment; combien; pourquoi; quel; quelle; quels; quelles`,
    reasons: `car; parce; puisque; puisqu'; étant donné; bien que|qu'; alors que|qu'; tandis que|qu'; quoique; afin que|qu'; pour que|qu'; même si; comme; vu que`,
    law: `
      en vertu de|du|des; en application de|du|des; aux termes de|du|des; conformément à|au|aux; prévu par; prévue par; prévus par; prévues par; au sens de|du; l' article; article l; article r; articles l; loi ~ dispose|prévoit|impose|exige|rappelle; le code ~ dispose|prévoit|impose|oblige|fixe; le décret dispose|prévoit; le règlement dispose|prévoit|impose; dispose que|qu'; disposent que|qu'; est réputé; obligation légale; obligations légales; légalement; réglementaire; juridiquement tenu; sous peine de; est puni; éligible; éligibles; au titre de l' article; du code; de la loi`,
    reader: `vous; votre; vos; cliquez; abonnez-vous; inscrivez-vous; faites un don; contactez-nous; notre site; notre newsletter; notre infolettre; suivre le lien`,
    readerVerbs: `voir lire suivre télécharger consulter cliquer s'inscrire s'abonner partager contacter donner regarder écouter retrouver découvrir`,
    past: `avait|avaient recommandé|demandé|préconisé|appelé|exhorté; a été recommandé|demandé|adopté|adoptée|acceptée|rejetée|rejeté; ont été recommandés|adoptées|adoptés|acceptées|rejetées|mises; avait été; avaient été; recommandait|recommandaient; demandait|demandaient`,
    imperatives: `que demandons faisons renforçons adoptons mettons créons garantissons agissons créez adoptez mettez renforcez garantissez assurez veillez respectez faites prenez développez interdisez protégez cessez ne`,
    itemEndings: 'er ir oir re ire',
    itemExceptions: `premier dernier premiers derniers hier mer hiver papier dossier quartier janvier février chantier métier ouvrier entre autre notre votre contre nombre lettre titre cadre ministre septembre octobre novembre décembre avenir pouvoir devoir espoir rapport encore chaque libre pauvre histoire territoire mémoire maire membre membres centre registre chapitre ordre théâtre mesure mesures culture structure procédure agriculture nature ouverture signature candidature lecture facture infrastructure guerre terre heure loisir plaisir désir désir miroir soir cher fer pour amer leader genre semestre trimestre`,
    itemFinalEndings: '',
    bareLists: true,
    passive: `être *é; être *ée; être *és; être *ées; être ~ *é; être ~ *ée; être ~ *és; être ~ *ées; être ~ *is; être ~ *ise; être ~ *ises; être ~ *ite; être ~ *it; être ~ *ues; être ~ *ue; être ~ *us; être ~ *erts; être ~ *erte`,
    pronouns: 'il elle ils elles celui-ci celle-ci ceux-ci celles-ci',
    headings: `recommandation*; préconisation*; proposition*; nos demandes; demandes; revendication*; nos exigences; exigences; pistes d' action; plan d' action; que faire; appel à; nous demandons; nous appelons; ce que nous demandons; pistes de ~ réflexion|réforme*|solution*; mesures proposées|préconisées|recommandées; axes d' amélioration; conseils; prochaines étapes; perspectives et recommandations`,
    mixedHeadings: `conclusion*; constat*; observation*; synthèse; bilan`,
    othersHeadings: `réaction|réactions; réponse|réponses de|du|des|d'|aux; observations|avis|position de|du|des|d'; contributions reçues`,
    labels: `recommandation|recommandations; proposition; action|actions; mesure; préconisation`,
    responsible: 'responsable; destinataire; pilote; porteur; qui',
    resolving: `il est|a|été ~ décidé|convenu|arrêté de|que|:; décide; a décidé`,
    statements: `est sont était étaient a ont avait avaient sera seront fut`,
    assigned: `à`,
    stative: `être avoir rester devenir`,
    idleHeadings: `références; bibliographie; sources; quelques sources; notes; en savoir plus; pour en savoir plus; pour aller plus loin; liens; contact; à propos; mentions légales; remerciements; sommaire; table des matières; articles liés; texte final; voir aussi; documents; commentaires`,
    leadIns: `recommandation*|proposition*|mesure*|action*|demande*|préconisation*|étapes suivant*; suivante|suivantes|suivants|suivant recommand*|mesure*|action*|proposition*; recommandons|demandons|appelons|préconisons|exhortons|invitons|proposons; recommande|demande|préconise|invite|propose; doit|doivent|devrait|devraient; il faut; il convient`,
    idleLeadIns: `si quand lorsque où comme exemple inclut incluent comprend comprennent dont signifie est sont notamment types cas par vise visent permet objectifs objectif`,
    to: `pour; pour la; pour le; pour les; pour l'; à la; à l'; aux; au; à; à l' attention|intention|égard de|du|des; à destination de|du|des; recommandation* à|au|aux|pour; propositions à|au|aux|pour; demandes à|au|aux`,
    toSuffixes: '',
    toDo: `à de d' que qu' pour afin`,
    toWhom: 'à au aux sur',
    by: 'par',
    byFollows: false,
    actors: `
      état états etat etats membre membres gouvernement* ministère* ministre* commission* parlement* conseil* caisse* autorité* collectivité* commune communes région régions département* administration* agence* entreprise* société* acteur* partie* pays institution* organisation* association* opérateur* fournisseur* employeur* syndicat* banque* bailleur* donateur* université* école* établissement* hôpital hôpitaux citoyen* chercheur* député* sénat sénateur* législateur* juge* police communauté* nation* comité* préfet* maire* élu* média* journaliste* professionnel* partenaire* régulateur* secrétariat secrétaire* président* responsable* décideur* pouvoirs publics union européenne organisme* service* plateforme* éditeur* hébergeur* ong armée intercommunalité* métropole* agglomération* chambre* préfecture* rectorat* caisse* fédération* confédération* fondation* procureur* tribunal tribunaux cour ville villes maires usagers bénéficiaires fabricant* distributeur* constructeur* exploitant* gestionnaire* bailleurs propriétaire* agriculteur* pêcheur* force* groupe* direction* directeur* exécutif`,
    obliged:
      'tenu tenue tenus tenues invité invitée invités invitées obligé obligés obligée obligées encouragés encouragées',
    things:
      'politique politiques loi lois projet projets plan plans programme programmes stratégie directive règlement cadre accord accords processus rapport convention traité système dispositif dispositifs mesure mesures mécanisme effort efforts réforme réformes action actions accès données budget texte protocole code règle règles norme normes réponse décision étape priorité soutien aide article déclaration information site étude formation droit droits besoin but objectif objectifs coût prix taux résultat résultats cas question changement élections rôle valeur principe principes marché document contrat recommandation critères réflexion travaux travail',
    deadline: `avant; d' ici; d'ici; au plus tard; jusqu' au; dans un délai de; dans les; sous; à l' horizon; avant la fin de; d' ici à; d' ici fin`,
  },
  figures: {
    numbers: `un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100 zéro=0`,
    scales: `mille=1e3 millier=1e3 milliers=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 mds=1e9 md=1e9 mrd=1e9 mrds=1e9 billion=1e12 billions=1e12 m=1e6 mio=1e6 k=1e3`,
    qualifiers: `
      plus de=over; plus d'=over; au-delà de=over; supérieur à=over; supérieure à=over; supérieurs à=over; dépassant=over; dépasse=over; dépassent=over; bien plus de=over
      moins de=under; moins d'=under; inférieur à=under; inférieure à=under; en dessous de=under; au plus=at most; au maximum=at most; jusqu' à=up to; jusqu'à=up to; pas plus de=at most
      au moins=at least; au minimum=at least; un minimum de=at least; pas moins de=at least; minimum=at least
      environ=about; près de=almost; près d'=almost; presque=almost; quelque=about; quelques=about; autour de=about; à peu près=about; de l' ordre de=about; approximativement=about; quasiment=almost; seulement=only; que=only; un total de=exactly; au total=exactly; en moyenne=on average; une moyenne de=on average; exactement=exactly; à peine=under; déjà plus de=over; un peu plus de=over; un peu moins de=under; estimé à=about; estimée à=about; estimés à=about`,
    qualifiersAfter: `ou plus=at least; ou moins=at most; au moins=at least; au plus=at most; environ=about; au total=exactly`,
    currencies: `€=EUR euro=EUR euros=EUR eur=EUR $=USD dollar=USD dollars=USD usd=USD £=GBP livres=GBP francs=CHF chf=CHF fcfa=XOF xof=XOF dirhams=MAD dinars=DZD yen=JPY yens=JPY cad=CAD roupies=INR ₺=TRY`,
    units: `tonne=t tonnes=t kg=kg kilos=kg kilogrammes=kg km=km kilomètres=km kilomètre=km mètres=m hectares=ha hectare=ha ha=ha mw=MW mégawatts=MW gw=GW gigawatts=GW kwh=kWh mwh=MWh gwh=GWh twh=TWh litres=l barils=bbl degrés=° go=GB mo=MB points=points km²=km² m²=m²`,
    percent: 'pourcent; pour cent; pct',
    percentagePoints: 'point de pourcentage; points de pourcentage',
    identifiers: `article articles art art. alinéa paragraphe paragraphes section chapitre titre annexe annexes n° nº no nos numéro numéros № § §§ page pages p pp tableau figure graphique loi décret arrêté ordonnance directive règlement résolution résolutions décision avis point points n al étape phase niveau version tome volume vol note question option objectif principe recommandation proposition mesure axe scénario dossier affaire rue boulevard avenue bp cs cedex tél téléphone fax article-l catégorie groupe classe type covid horizon session édition numéro lot code agenda programme`,
    identifiersAfter: '',
    durations: `seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années décennie décennies siècle siècles trimestre trimestres semestre semestres nuit nuits fois`,
    timeWords: `an ans année années mois semaine semaines jour jours décennie trimestre semestre siècle janvier février mars avril mai juin juillet août septembre octobre novembre décembre aujourd'hui hier fin début période date dernier dernière derniers dernières prochain suivant précédent passé`,
    per: `par pour chaque`,
    rangeFrom: 'entre de',
    rangeAnd: 'et à',
    rangeTo: 'à',
    changeFrom: 'de',
    changeTo: '',
    ratioIn: 'sur',
    inflections: '',
    definite: `les ces ses leurs nos vos mes des autres premiers premières derniers dernières prochains prochaines entre aux`,
    verbs: `
      augmenté augmente augmentent diminué diminue diminuent baissé baisse baissent passé passe passent passant atteint atteignent dépasse dépassent dépassé compte comptent comptait comptaient représente représentent représentait s'élève s'élèvent élève élèvent coûte coûtent coûté reçu reçoit reçoivent rejoint traversé perdu enregistré recensé accueilli accueille accueillent estimé estimée estime estiment progressé recule reculé tombé chuté grimpé réduit réduite réduire porté portée porter concerne concernent touche touchent vit vivent déclaré déclarent dit disent juge jugent sont`,
    verbEndings: '',
    pastEndings: '',
    auxiliaries: 'a ont avait avaient est sont était étaient été être avoir',
    participles: 'é ée és ées i ie is ies u ue us ues it ite its ites ert ertes',
    changeNouns:
      'plus moins hausse baisse augmentation diminution réduction progression croissance recul chute',
    changeLinkers: "de du des d' par",
    beforeVerbs: "s' se n' ne il elle ils elles on",
    unitLinkers: "en de d' dans parmi chez pour",
    determiners: `tous toutes tout ces cette ce leurs nos autres certains`,
    predicates: `est sont était étaient plus très moins aussi si fut reste restent`,
    fractions: `tiers quart quarts cinquième cinquièmes dixième dixièmes moitié`,
    currencyNames:
      'EUR=euros USD=dollars GBP=livres CHF=francs XOF=francs JPY=yens CAD=dollars MAD=dirhams DZD=dinars INR=roupies TRY=livres',
    counted: `nombre de; nombre d'; nombre des; part de|des|du; proportion de; taux de; montant de|des|du; total de; coût de|des|du; moitié des|de; tiers des|de; quart des|de`,
    weakNouns: `rythme moitié tiers quart majorité total nombre part proportion taux moyenne reste montant niveau groupe chiffre chiffres`,
    backPronouns: 'eux elles lesquels lesquelles ceux-ci celles-ci',
    continuers: `ces ce cette cet celui celle elle elles il ils parmi outre également aussi ainsi notamment les le la en`,
    asOf: `au; à la date de|du; fin; à la fin de; en; depuis; à fin; dès; courant; au cours de; pour; d' ici`,
    ages: `âgé âgés âgée âgées`,
  },
  dates: {
    months: `janvier janv; février févr fév; mars; avril avr; mai; juin; juillet juil; août; septembre sept; octobre oct; novembre nov; décembre déc`,
    order: 'dmy',
    relative: `ce mois-ci=month 0; le mois dernier=month -1; le mois prochain=month 1; cette année=year 0; l' an dernier=year -1; l' année dernière=year -1; l' an prochain=year 1; l' année prochaine=year 1; hier=day -1; aujourd'hui=day 0; demain=day 1; la semaine dernière=week -1; cette semaine=week 0`,
    joiners: "de d' du",
    yearCues: `en depuis dès fin début courant avant après jusqu'en année an l'an vers`,
    ordinals: 'er',
  },
  boilerplate: {
    phrases: `tous droits réservés; utilise|utilisons des cookies; gestion des cookies; accepter ~ cookies; cookies pour; mentions légales; conditions générales; abonnez-vous; inscrivez-vous; newsletter; suivez-nous; partager sur; cliquez ici; lire la suite; retour en haut; aller au contenu; se connecter; ©; contact presse; n' engagent que; faire un don; faites un don; adresse postale; suivre le lien`,
    pages: 'page sur p',
    labels: `adresse; adresse postale; tél; téléphone; fax; courriel; email; e-mail; site; siège social; siret; contact`,
    streets: `rue avenue av boulevard bd place chemin allée quai route impasse cedex bp`,
  },
  marked: {
    and: ['et'],
    abbreviations: words(`
    m mm mme mmes dr pr art al n no p pp cf ex env av st ste vol fig
  `),
    phraseEnds: words(`
    de du des d’ par en dans depuis pour avec à au aux sur entre qui que et ou ont sont
  `),
    rates: ['par'],
    figures: {
      numbers: {
        ...count(
          1,
          1,
          'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
        ),
        ...count(20, 10, 'vingt trente quarante cinquante soixante'),
        une: 1,
        'quatre-vingts': 80,
        'quatre-vingt': 80,
      },
      scales: {
        dizaine: 10,
        douzaine: 12,
        vingtaine: 20,
        centaine: 100,
        cent: 100,
        cents: 100,
        mille: 1e3,
        milliers: 1e3,
        million: 1e6,
        millions: 1e6,
        mds: 1e9,
        mrd: 1e9,
        milliard: 1e9,
        milliards: 1e9,
      },
      suffixes: { k: 1e3, m: 1e6, md: 1e9 },
      percent: ['pour cent', 'p. 100'],
      percentagePoints: ['points de pourcentage', 'point de pourcentage', 'points'],
      currencies: {
        euros: 'EUR',
        euro: 'EUR',
        'dollars américains': 'USD',
        'livres sterling': 'GBP',
        'francs suisses': 'CHF',
        "d'euros": 'EUR',
        'd’euros': 'EUR',
      },
      qualifiers: [
        'plus de',
        'plus d’',
        "plus d'",
        'près de',
        'environ',
        'au moins',
        'au plus',
        'moins de',
        'quelque',
        'jusqu’à',
        "jusqu'à",
        'presque',
        'à peine',
        'seulement',
        'à peu près',
        'pas moins de',
        'un total de',
        'au total',
      ],
      afterQualifiers: ['au moins', 'au plus', 'environ', 'ou plus'],
      rangeWords: ['à'],
      between: ['entre', 'et'],
      from: ['de'],
      links: ['de la', 'de l’', "de l'", 'des', 'du', 'de', 'd’', "d'", 'les', 'la', 'le'],
    },
    titles: {
      recommendations:
        /recommandations?(?!\p{L})|préconisations?(?!\p{L})|^(?:nos |les )?(?:propositions|demandes|exigences)|que faire|ce qu[ei’'].{0,12} demand|appel à l[’']action/u,
      mixed: /\bconclusions?\b|\bconstats?\b/,
      notRecommendations:
        /(?:précédentes|antérieures|passées|suivi|mise en œuvre|réponses?|état|bilan) ?/,
      asides:
        /^(?:contexte|arrière-plan|méthode|méthodologie|références|notes|sources|documents|introduction|conclusions?|calendrier|annexe|remerciements)/,
      summary:
        /^(?:résumé|synthèse|résumé exécutif|note de synthèse|l[’']essentiel|points clés|en bref)$/,
      numbered:
        /^(?:recommandation|préconisation|proposition)\s?(?:n°\s?)?\d+(?:\s?[.:)–—-]+\s*|\s+|$)/i,
    },
    actors: {
      addressed: [
        /^(?:recommandations? )?(?:aux|au|à la|à l[’']|à|pour les|pour la|pour le|pour l[’']|pour|à l[’']attention d[eu]s?(?: la| l[’'])?) ?(.+)$/i,
      ],
      articles: ['le', 'la', 'les', 'l’', "l'"],
      nouns: words(`
      gouvernement gouvernements ministère ministères ministre ministres parlement
      parlementaires assemblée sénat législateur conseil commission comité agence agences
      autorité autorités état états pays membres entreprise entreprises sociétés société
      employeurs banque banques organisation organisations ong union secrétariat président
      présidence maire maires communes villes régions région collectivités universités
      écoles médias plateformes partenaires parties communauté bailleurs chercheurs
      journalistes acteurs institutions administration administrations direction directeur
      délégation ambassade tribunaux juridictions police armée donateurs citoyens
      européenne unies
    `),
      orders: /^(?!ministère|maire|notaire|partenaire)\p{L}{2,}(?:er|ir|re)(?!\p{L})/iu,
      obliged:
        /^(?<who>.+?) (?:doi(?:t|vent)|devrai(?:t|ent)|est invité|sont invités|est invitée)(?= |:|$)/i,
      plurals: [
        ['gouvernements de', 'Gouvernement de'],
        ['gouvernements du', 'Gouvernement du'],
      ],
    },
  },
};
