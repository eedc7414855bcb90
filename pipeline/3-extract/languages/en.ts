import type { LanguageData } from './types.ts';
import { count, words } from './words.ts';

export const en: LanguageData = {
  code: 'en',
  name: 'English',
  writing: {
    functionWords: `
      a an the this that these those my your his her its our their some any no every each all both
      either neither such same other another own i you he she it we they me him us them who whom
      whose which what where when why how there here and or but nor so yet if unless until while
      as because since although though whereas than whether of in on at by for with about against
      between among into through during before after above below to from up down out off over under
      again further then once is are was were be been being am has have had having do does did
      will would shall should can could may might must ought need needs not only also just very too
      more most less least much many few still already now per via upon within without toward
      towards across around despite including include includes included amid amongst beyond near
      along even however therefore thus hence nearly approximately almost roughly currently far
      respectively onto none ever never always often e.g i.e etc`,
    abbreviations: `
      mr mrs ms dr prof st vs etc e.g i.e cf no nos art arts para paras sec ch fig figs vol pp p ed
      eds inc ltd co corp gov sen rep gen col lt jan feb mar apr jun jul aug sep sept oct nov dec
      u.s u.n u.k e.u a.m p.m approx est al ibid rs dept univ hon jr sr rev op cit mt ft ave`,
    decimalMark: '.',
    dottedOrdinals: false,
    adverbEndings: 'ly',
    adverbExceptions:
      'family supply assembly italy july monopoly ally anomaly rally reply oligopoly only',
    capitalNouns: false,
    verbFinal: false,
    linkers: 'of',
    articles: 'the a an its their his her our this that these those',
    prepositions:
      'of in on at by for with about against between among into through during before after above below to from up down out off over under per via upon within without toward towards across around despite including amid beyond near along than throughout regarding concerning',
    nameLinkers: 'for on',
    headFirst: false,
    abstractEndings: 'ing ness ty ity ment ance ence ship ism tion sion',
    conjunctions: 'and or &',
  },
  recommending: {
    obligation: {
      '0.85': 'must; must also; must not; ought to; ought not to; is|are obliged|obligated to',
      '0.8': `should; is|are urged|urgently to; is|are called on|upon to; is|are recommended to`,
      '0.7': `would|will do well to; needs to; need to; is|are asked|advised|requested|encouraged|invited to; had better`,
      '0.65': 'has to; have to',
    },
    necessity: {
      '0.8': `
        there is|are ~ need|necessity for|to; there is ~ case for; there remains ~ need|necessity for|to
        it is|becomes|remains|would ~ imperative|essential|necessary|crucial|vital|critical|urgent|indispensable|incumbent to|that|for|upon|on
        it is|remains high|about time to|that|for; it is high|about time; it is time to|for|that; now is ~ time for|to
        of paramount|utmost|vital|critical|crucial importance that|to; is|are ~ imperative|indispensable
        is|are ~ urgently|badly|sorely needed|required; urgent|immediate action is|are ~ needed|required
        is|are recommended; it is recommended that; there must|should be; is|are called for
        it is|are ~ advisable to|that|for; it would be ~ advisable|prudent|wise|desirable to|if|that|for`,
      '0.65': `
        calls for; call for; is|are ~ required; is|are ~ needed; is|are necessary to; it is ~ important to|that|for
        approach|way|solution|answer|remedy|priority|course|option ~ is to; way|approach|solution … is to; what is needed; requires|require ~ urgent|immediate; demands ~ action|attention
        it is ~ duty|responsibility to; priority should|must`,
    },
    own: {
      '1': `
        we|i ~ recommend|recommended|urge|urged|call|exhort|advise|implore on|upon|for|that|the|a|an|all|our|these|those|this|any|every|each|to|against|making|having|using
        we|i ~ recommend|recommended|recommending|urge|urged|urging; we|i ~ call|called|calling on|upon|for; we|i ~ advise that
        our|my|the|key|main|first|second|third|final recommendation is|are|would; it is ~ recommended that
        our ~ recommendation for; we|i ~ appeal to; we|i ~ exhort|implore|beseech`,
      '0.85': `
        we|i ~ suggest|suggested|propose|proposed|demand|demanded|encourage|encouraged|insist|advocate|request|requested|petition
        we|i ~ invite|invited|ask|asked ~ to; we|i ~ invite|ask the|all|every|each; we|i ~ press|pressed for
        we|i ~ believe|think|consider|agree|conclude|hold ~ should|must|ought`,
    },
    third: {
      '1': `
        recommends; recommend; is|are recommending; urges; urge; calls on|upon; call on|upon
        calls for; is|are calling on|for|upon; is|are urging; exhorts; implores; advises; appeals to`,
      '0.85': `
        reiterates|renews|repeats its|their ~ call|invitation|request|appeal; requests; invites; encourages; demands that|the|a|an|from; proposes; asks ~ to; insists; advocates for; has|have called on|upon|for; has|have urged
        suggesting; urging; calling on|upon|for; recommending; demanding; proposing`,
    },
    thirdPast: { '1': 'recommended; urged; called on|upon' },
    expecting: { '0.85': `we|i ~ expect|await ~ to; expects ~ to; expects that; we expect that` },
    opening: `
      requests; calls on|upon|for; invites; urges; encourages; recommends; appeals to; demands; exhorts; strongly urges
      reiterates its|their ~ call|invitation|request|appeal|recommendation; reaffirms its|their call; proposes; advises; insists
      also|further requests|invites|urges|encourages|recommends|calls|reiterates; renews its|their call; asks`,
    openingVerbs:
      'stresses notes welcomes recalls underlines underscores recognises recognizes reaffirms emphasizes emphasises acknowledges considers supports commends expresses condemns deplores affirms endorses regrets reiterates highlights',
    void: `
      board|committee|council|cabinet|members|trustees|meeting|panel|conference|assembly|governors|minister|ministers|delegation is|are ~ asked|invited|requested to ~ agree|approve|consider|decide|endorse|note|take; must|should not be compared|added|summed|interpreted|confused; must be tinged|tempered
      should|must have been; should have; must have; should be able to; should come as; should be expected|noted|remembered|recalled|emphasised|emphasized|stressed|clear|obvious|understood|read|seen|viewed|familiar|interpreted
      should not be taken|confused|surprise*|surprising; must be said|admitted|noted|remembered|emphasised|emphasized|stressed|acknowledged; should anyone|anything|you; if need be
      need not; do|does not need|have to; did|does|do not have to; will need to; would need to; not need to; it should be noted; i must say; must admit; how should|must|ought
      should i; why should; what should; who should; should we|they|he|she|it|the; must we|i; why must; as it should; than it should|they should; may have to; might have to; will have to; would have to; had to; used to
      cannot but; must see|read|visit; no need to|for; there is no need; not necessary to; need to know|understand|be; should not|never have; no longer need to; is not required; are not required; not be required; not required
      we must|should|need consider|remember|recall|note|recognise|recognize|acknowledge|bear|keep; must|should be considered|seen|regarded|viewed the|a|an|as|likely|one; recommendation|report|bill|plan|proposal|petition|article|act|resolution|treaty|agreement|law|strategy ~ calls|call for; must first|then; must therefore; recommend it|this|reading|watching; must surely; must by now; must already; must therefore have; should already; should soon; should now be possible; should by now; should be ready|complete*|finished|available by|in; should last; should take about|around|up; needs help`,
    expectation: `
      help; helps; lead; result; resume; bring; reach; begin; start; arrive; rise; fall; grow; increase; decrease; decline; improve; exceed; amount; total; become; remain; continue; come; compel; follow
      emerge; recover; stabilise; stabilize; suffice; return; be back; be over; be able; be enough; be sufficient; prove; know; serve; open; close; end; take place; be welcomed`,
    report: `
      said; says; say; stated; states that; state that; argued; argues; argue; claimed; claims that; claim that; insisted; insists; insist; believed; believes; believe; think; thinks; thought
      assured; assures; told; warned; warns; warn; noted that; notes that; noting that; stressed; stresses; emphasised; emphasized; emphasises; emphasizes; added; adds that; explained; explains; remarked; declared; announced; suggested; suggests that
      demanded; demands; demand that; asserted; asserts; contended; contends; concluded that; concludes that; conclude that; wrote; writes; accused; accuses; asked; replied; commented; maintained that; maintains that; opined; opines
      recommended; urged; called on|for|upon; proposed; requested; highlighted that; pointed out; reiterated; responded; expects; expect that; expected; reported that; held that; ruled that; finds that; found that; agree that; agrees that; agreed that; want; wants; wanted; acknowledged; acknowledges; recalls that; recalled; underlined; underscored; alleged; alleges; saying; arguing; stating; claiming; insisting; feels; felt; views; see ~ need`,
    source: `for him|her|them ,; according to; in the words of; in his|her|their view|opinion|words|note|speech; as ~ put it; in the view|opinion|eyes of; citing; quoted; quoting`,
    hearsay: '',
    salutations: 'dear',
    aboutHeadings: 'about; about the',
    self: `
      signatory|undersigned organisations|organizations|groups; we; i; our; us; this report|paper|brief|briefing|task|submission|note|study|statement|declaration|working|policy|document|memo|memorandum|letter|group|review|article|position|committee|panel|commission|inquiry|chapter|assessment|evaluation|audit|analysis|op-ed|response|platform|manifesto|council|assembly|board; the present report|paper|study; the author|authors|undersigned|signatories|report's; the task force; here we`,
    bodies: `the ~ committee|commission|council|assembly|panel|inquiry|board|conference|rapporteur|parliament|tribunal|court|ombudsman|ombudsperson|taskforce|secretariat|subcommittee|auditor|report|paper|group|delegation|congress|summit|coalition|alliance|network|participants|general`,
    we: 'we our us',
    selfObjects: 'us me',
    conditions: `if; unless; whether; in case; should; provided that; even if; as long as; so long as; assuming; when; once; where; wherever; whenever; in the event; until; suppose; supposing`,
    relatives: `which; that; who; whom; whose; what; how; why; where; wherever; whatever; whichever; as`,
    reasons: `because; since; as; given that; although; though; while; whereas; even though; despite; so that; in order that; for fear; reason*|why`,
    law: `
      act|code|regulations 1*|2* ~ requires|provides|imposes|obliges; act|code requires|imposes
      by law ,; required|obliged|obligated|mandated by law; under *ian|domestic|existing|current law; who wish|wishes|want|wants to; under the ~ rules|tender|contract|lease|licence|license|agreement; under article|section|law|clause|rule|regulation|paragraph; under the ~ act|order|decree|code|regulations|statute; under the act|bill|rules|directive|constitution|code|regulation*|scheme|treaty|convention|terms; required by; required under; pursuant to; as required; in accordance with article|section|law
      eligible; eligibility; to qualify; qualifying; ineligible; to be valid; applicants; applicant; the act|law|bill|regulation|statute|directive|constitution|code requires|provides|stipulates|states|mandates|obliges|says; mandated to; is|are mandated; legally required|obliged|bound; legal requirement; legal obligation; statutory; valid ssn`,
    reader: `readers|visitors should|must|may; passengers|travellers|travelers|motorists|commuters|customers|shoppers|residents|viewers is|are|were ~ advised|reminded|asked|urged to; users should ~ treat|note|be|refer; members should ~ note; you; your; yourself; contact us; click here; for more information; subscribe*; sign up; our website; our newsletter; donate; donation*; become a member; this website; follow us; please`,
    readerVerbs: `see note visit read click download donate subscribe sign join follow share contact email call log register learn find watch listen check browse meet explore view consult refer let imagine suppose compare recall tell skip back go enter submit buy get please return scroll press tap`,
    past: `in our|its|the ~ report ~ recommended|urged|called|suggested|proposed|asked; was|were ~ recommended; has|have|had been ~ recommended|urged|accepted|rejected|implemented|adopted; recommended in; last year ~ recommended; recommendation was|were|has|had; recommendations were|was|have|had; in 1*|2* ~ recommended|urged|called|suggested|proposed; had recommended|urged|called|suggested|proposed; previously recommended; we|i recommended|urged|proposed|suggested ~ in 1*|2*; was|were supposed|meant|required|asked|urged|obliged|forced|able to; did not; should have`,
    imperatives: `
      accelerate accept accompany account achieve acknowledge acquire act adapt add address adhere adjust administer adopt advance advise advocate affirm align allocate allow amend amplify analyse analyze answer appeal apply appoint appraise approve arrange articulate ask assess assign assist assume assure attach attend attract audit authorise authorize avoid await ban base be become begin block bolster boost bridge bring broaden build call cancel capitalise capitalize carry cease centre challenge champion change charge choose clarify close co-ordinate coordinate collaborate collate collect combat combine come commence commission commit communicate complement complete comply compile conclude conduct confirm connect consider consolidate constitute construct consult continue contribute control convene convert cooperate co-operate correct counter create cut deal declare decriminalise decriminalize deepen defend define delay delegate delete deliver demand demonstrate denounce deploy design designate destroy detail determine devise develop devote direct disaggregate disclose discontinue discourage discuss dismantle disseminate distribute diversify document do don't donate draft draw drop earmark ease educate elaborate elect eliminate embed embrace employ empower enable enact encourage end endorse enforce engage enhance enlarge enrich enshrine ensure enter entrust equip eradicate escalate establish evaluate examine exchange exclude execute exempt exercise expand expedite explain explore expose express extend facilitate fast-track fight finalise finalize finance find fix focus follow forbid force foster freeze fulfil fulfill fund further gather generate give grant grow guarantee guard guide halt harmonise harmonize harness help highlight hire hold honour honor host identify immediately impose implement improve incentivise incentivize include incorporate increase inform initiate insert insist inspect instal install institute institutionalise institutionalize instruct insure integrate intensify introduce invest investigate invite involve issue join keep launch lay lead learn leave legalise legalize let leverage lift limit link list listen lobby localise lower mainstream maintain make manage mandate map maximise maximize measure mediate meet minimise minimize mitigate mobilise mobilize modernise modernize modify monitor move name negotiate never nominate nurture observe obtain offer open operate operationalise operationalize oppose optimise optimize order organise organize orient overcome overhaul oversee participate partner pass pause pay perform permit phase pilot place plan plant play pledge pool position postpone practise practice prepare prescribe present preserve press prevent prioritise prioritize procure produce prohibit promote promulgate propose prosecute protect prove provide publicise publicize publish purchase pursue push put raise ramp ratify re-establish reach reaffirm realise realize recall recognise recognize recommend reconsider record recruit redirect redouble reduce refer refine reform refrain refuse regularise regularize regulate reinforce reinstate reject relax release relocate remain remedy remove render renew renounce repair repeal replace report request require rescind resettle resist resolve resource respect respond restore restrict restructure resume retain rethink reverse review revise revisit revitalise revitalize revoke roll safeguard scale scrap secure seek select send separate set share shift shorten show simplify sign speak specify speed sponsor spread standardise standardize start state step stimulate stop streamline strengthen strive study submit subsidise subsidize supervise supplement supply support suspend sustain tackle tailor take target tax teach terminate test tighten track train transfer transform translate transmit transpose treat uncover undertake unify update upgrade uphold urge urgently urged use utilise utilize verify vote waive welcome widen withdraw withhold work write`,
    itemEndings: 'ing',
    itemExceptions: `during nothing something anything everything king ring spring string evening morning according including concerning regarding following being thing housing building funding training lending spending banking`,
    itemFinalEndings: '',
    bareLists: false,
    passive: `be ~ *ed; be ~ *wn; be ~ *ken; be ~ *ven; be ~ made|put|held|set|kept|done|built|met|found|dealt|brought|sought|paid|sent|cut|limited|written|chosen|lost|laid|led|drawn|begun|understood; be subject`,
    pronouns: 'it latter they them he she this these',
    headings: `
      recommend*; ~ policy prescription*|proposal*|options|asks|measures|actions; way forward; the way forward; ways forward; call to|for action; calls to action; what should|must|needs ~ done; what ~ should|must do; demands; our demands; our asks; proposals; suggestions; next steps; action points; what is to be done; agenda for action; priorities for ~ action; action plan; advice; key asks; what we ask|want|demand; we call|demand`,
    mixedHeadings: `conclusion*; finding*; observation*; summary; background`,
    othersHeadings: `reaction|reactions; response|responses|reply|replies of|from|by|to; government|management|agency|ministry|departmental ~ response|reply|comments; views|comments|position|submissions of|from|by; stakeholder ~ views|feedback|comments; what ~ told us|heard|said; evidence from|received; consultation responses; summary of ~ consultation|responses|submissions`,
    labels: `recommendation|recommendations; action|actions; action point; proposal; key ask; ask`,
    responsible:
      'responsible; owner; lead; addressee; addressed to; action by; who; responsibility; assigned to; agency; department',
    resolving: `agreed|resolved|decided that|to; agreed|resolved|decided :; agreed|resolved|decided`,
    statements: `is are was were has have had does do did been`,
    assigned: `to`,
    stative: `be become remain include constitute reach stand stay begin start help allow`,
    idleHeadings: `references; bibliography; sources; further reading; important documents; related ~ articles|posts|links; footnotes; endnotes; notes; metadata; works cited; see also; acknowledgements; acknowledgments; about the author|authors|us; contact; contents; table of contents; latest stories; related; navigation; share; comments; annex of tables; links; external links`,
    leadIns: `
      following ~ recommendation*|suggestion*|proposal*|measure*|action*|step*|intervention*|demand*|reform*|change*|advice; recommendation*|suggestion*|demands ~ are|is|include; we ~ suggestions|recommendations|demands|proposals; should|must|needs|need|ought to; recommend*|urge*|suggest*|call*|invite*|request*|encourage*|propose*|demand*|advise*`,
    idleLeadIns: `if when where include includes including mean means meaning as because unless example whether following are is was were understand by of types program examples questions reasons findings characteristics`,
    to: `for; to; to the; for the; recommendation* to|for; advice to|for; what ~ should|must do; message|messages to; actions|action for|by; role|roles of; call|appeal to; demands to|on|of`,
    toSuffixes: '',
    toDo: `to that not consider considers should must against`,
    toWhom: 'on upon to for',
    by: 'by',
    byFollows: false,
    actors: `
      actor* administration* advocate* activist* agency agencies ally allies ambassador* assembly assemblies association* authority authorities bank* board* body bodies business* cabinet chair* church* city cities town* village* county counties province* citizen* coalition* commission* commissioner* committee* community communities company companies congress consumer* corporation* council* country countries court* deputies delegation* department* developer* director* donor* educator* embassy embassies employer* enterprise* entity entities executive* expert* facilitator* farmer* federation* firm* foundation* fund* funder* government* governor* group* hospital* individual* industry industries inspectorate institute* institution* instructor* insurer* investor* journalist* judge* judiciary lawmaker* leader* leadership legislator* legislature* manager* manufacturer* mayor* media member* minister* ministry ministries mission* municipality municipalities nation* negotiator* ngo* office* officer* operator* operators ombudsman ombudsperson* organisation* organization* panel* parliament* parliamentarian* participant* partner* party parties platform* police policymaker* policy-maker* politician* practitioner* president* presidency prime producer* professional* prosecutor* provider* public publisher* rapporteur* regulator* republic researcher* school* scientist* secretariat* secretary* sector senate senator* signatory signatories society stakeholder* staff state* teacher* trainer* trust trusts trustee* regulators charity charities council* police* constabulary hospital* chairs chairperson department departments treasury cabinet judiciary landlord* supplier* vendor* contractor* lender* utility utilities airline* broadcaster* editor* teams unit units branch directorate* bureau division services *officer *director secretary-general coordinator* envoy* union* university universities user* volunteer* worker* youth *ators *ists *ians *keepers *makers *holders *owners team* carrier* exporter* importer* retailer* seller* buyer* trader* landlord* driver* owner* planner* funders lender* charity leaders managers executives colleges`,
    obliged:
      'required obliged asked encouraged invited urged expected obligated mandated compelled instructed directed tasked',
    things:
      'policy policies law laws act bill plan plans programme programmes program programs strategy strategies directive regulation regulations framework frameworks agreement agreements process processes report reports convention treaty system systems approach approaches measure measures mechanism mechanisms effort efforts reform reforms action actions talks work access data fund funds budget text draft declaration protocol code rule rules standard standards service services response responses project projects decision decisions step steps priority priorities focus support progress article articles statement statements information website guidance evidence review list table figure study training scheme schemes power powers right rights need needs aim aims goal goals target targets cost costs price prices rate rates result results case cases question questions issue issues change changes elections election vote day year time hand point area areas role value values principle principles market markets paper document documents contract contracts recommendation recommendations settlement criteria indicators',
    deadline: `by; before; no later than; not later than; until; by the end of; within; prior to; at the latest by`,
  },
  figures: {
    numbers: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 dozen=12 zero=0`,
    scales: `thousand=1e3 k=1e3 hundred=1e2 million=1e6 millions=1e6 mn=1e6 mln=1e6 m=1e6 billion=1e9 billions=1e9 bn=1e9 bln=1e9 b=1e9 trillion=1e12 trillions=1e12 tn=1e12 trn=1e12 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7 dozen=12`,
    qualifiers: `
      more than=over; over=over; above=over; in excess of=over; upwards of=over; north of=over; exceeding=over; exceeded=over; greater than=over
      fewer than=under; less than=under; under=under; below=under; no more than=at most; not more than=at most; at most=at most; up to=up to; as many as=up to; as much as=up to; a maximum of=at most
      at least=at least; a minimum of=at least; no fewer than=at least; no less than=at least; not less than=at least; minimum=at least
      about=about; around=about; approximately=about; approx=about; roughly=about; some=about; an estimated=about; estimated=about; circa=about; nearly=almost; almost=almost; close to=almost; just over=over; just under=under; well over=over; slightly over=over; slightly under=under; only=only; just=only; exactly=exactly; a total of=exactly; an average of=on average; on average=on average; another=another; a further=another; an additional=another; roughly=about; somewhere around=about; virtually=almost; ~=about`,
    qualifiersAfter: `or more=at least; or less=at most; or fewer=at most; and counting=over; plus=over`,
    currencies: `dollar=USD dollars=USD us$=USD usd=USD $=USD €=EUR euro=EUR euros=EUR eur=EUR £=GBP pound=GBP pounds=GBP gbp=GBP yen=JPY ¥=JPY rupee=INR rupees=INR ₹=INR rs=INR inr=INR pkr=PKR lkr=LKR yuan=CNY renminbi=CNY rmb=CNY franc=CHF francs=CHF chf=CHF lira=TRY liras=TRY try=TRY ₺=TRY a$=AUD aud=AUD cad=CAD c$=CAD nzd=NZD naira=NGN rand=ZAR krona=SEK kronor=SEK kroner=NOK rubles=RUB roubles=RUB`,
    units: `tonne=t tonnes=t tons=t ton=t kg=kg kilograms=kg kilogrammes=kg grams=g km=km kilometre=km kilometres=km kilometer=km kilometers=km miles=mi mile=mi metres=m meters=m metre=m meter=m hectare=ha hectares=ha ha=ha acres=ac mw=MW megawatts=MW megawatt=MW gw=GW gigawatts=GW gigawatt=GW kw=kW kwh=kWh mwh=MWh gwh=GWh twh=TWh terawatt-hours=TWh barrels=bbl litres=l liters=l gallons=gal degrees=° celsius=°C gb=GB mb=MB tb=TB gbps=Gbit/s mbps=Mbit/s gtco2=GtCO2 gtco2-eq=GtCO2 gtco2e=GtCO2 mtco2=MtCO2 mtco2e=MtCO2 mtco2-eq=MtCO2 gt=Gt mt=Mt ppm=ppm points=points gigabytes=GB megabytes=MB`,
    percent: 'percent; per cent; pc',
    percentagePoints: 'percentage point; percentage points; pp',
    identifiers: `
      ar reg dir action actions resolution resolutions article articles art section sections sec § §§ clause clauses no no. nos number № # page pages pg p pp para paras paragraph paragraphs figure figures fig table tables annex annexes appendix chapter chapters ch box boxes volume vol issue version v phone tel fax case cases decision decisions directive regulation regulations act bill law decree protocol option options goal goals target tier phase step level item items part parts question q round stage rule recommendation recommendations principle note footnote report schedule code indicator indicators route highway room suite building box ste apt floor line form grade model type category class apollo covid covid-19 windows chart exhibit slide day week session budget series season episode top top-level group document doc ref reference id isbn issn doi serial file order area zone district ward unit building st street vision agenda horizon`,
    identifiersAfter: 'final am pm a.m p.m a.m. p.m.',
    durations: `second seconds minute minutes hour hours day days week weeks weekend weekends month months year years decade decades century centuries generation generations quarter quarters fortnight semester night nights times time year-old year-olds years-old`,
    timeWords: `past earlier later monthly annually annual first worldwide globally nationwide year-on-year ago year years month months week weeks day days decade decades period quarter half january february march april may june july august september october november december today yesterday time date end beginning since last next previous`,
    per: `per each every a`,
    rangeFrom: 'between',
    rangeAnd: 'and',
    rangeTo: 'to',
    changeFrom: 'from',
    changeTo: '',
    ratioIn: 'in of',
    inflections: '',
    definite: `the these those both all other its their his her our between first last next past previous latest top another`,
    verbs: `
      publish allow ban prohibit permit recognise recognize ignore refuse operate
      came come went go goes gave got kept left paid sold sent won opened closed needed occurred requires require belong belongs live lives work works hold felt feel believe believes lack lacks
      risen grown fallen calls took rose
      increased increase increases increasing decreased decrease decreases decreasing fell fall falls falling rose rise rises rising grew grow grows growing dropped drop drops dropping declined decline declines reached reach reaches reaching exceeded exceed exceeds amounted amount amounts totaled totalled total stood stands cost costs raise raised raises reduce reduced reduces lower lowered cut averaged average account accounted accounts accounting recorded made make makes held lodged delivered provided received welcomed hosts hosting hosted averaging mean means meant covered covering constitute constitutes represented represents comprises comprise comprised spent spend spends expected projected estimated remained remains earned earn earning employs employed said experience experienced would see saw contributed contribute found find reported report reports according doubled tripled ranked show shows showed jumped climbed surged soared plunged shrank gained lost slipped edged hit crossed cross crossing serves served supports supported reaches affected affects aims aim targets targeted pledged pledge committed commits allocated invested invest worth compared`,
    verbEndings: '',
    pastEndings: 'ed',
    auxiliaries: 'has have had having is are was were be been being is was',
    participles: 'ed en wn ung',
    changeNouns:
      'higher lower less increase decrease rise fall drop decline growth reduction surge cut jump gain loss fewer more improvement',
    changeLinkers: 'in of over on',
    beforeVerbs: '',
    unitLinkers: 'in for worth among to',
    determiners: 'all other these those such any every both',
    predicates:
      'is are was were be been being remains remained more most very so too quite even as',
    fractions:
      'half halves third thirds fourth fourths quarter quarters fifth fifths sixth tenth tenths',
    currencyNames:
      'USD=dollars EUR=euros GBP=pounds JPY=yen INR=rupees PKR=rupees LKR=rupees CNY=yuan CHF=francs TRY=lira AUD=dollars CAD=dollars NZD=dollars HKD=dollars SGD=dollars NGN=naira ZAR=rand RUB=roubles SEK=kronor NOK=kroner',
    counted: `half of; third of; fourth of; quarter of; number of; numbers of; share of; total of; proportion of; percentage of; amount of; value of; count of; rate of; cost of; costs of; level of`,
    weakNouns: `levels highest lowest higher lower largest smallest level half third quarter majority minority most number numbers total totals share figure figures percentage proportion average rest amount group level rate value`,
    backPronouns: 'it them these those which whom',
    continuers:
      'the these this such moreover furthermore additionally also further it they in besides similarly likewise',
    asOf: `as of; as at; as on; by the end of; at the end of; by end; end of; since; in; by; during; on; until; up to`,
    ages: `aged age ages over-`,
  },
  dates: {
    months: `january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept sep; october oct; november nov; december dec`,
    order: 'mdy',
    relative: `earlier this month=month 0; this month=month 0; later this month=month 0; last month=month -1; next month=month 1; earlier this year=year 0; this year=year 0; later this year=year 0; last year=year -1; next year=year 1; yesterday=day -1; today=day 0; tomorrow=day 1; last week=week -1; this week=week 0; next week=week 1`,
    joiners: 'of the',
    yearCues:
      'in since by during until from early late mid of year summer winter spring autumn fall before after around throughout through between',
    ordinals: 'st nd rd th',
  },
  boilerplate: {
    phrases: `
      all rights reserved; use|uses cookies; cookies and other; cookie policy|settings|preferences|notice; accept ~ cookies; cookies on this; subscribe to ~ newsletter; sign up; follow us; share this; share on; click here; read more; back to top; skip to content|main; log in; sign in; copyright ©|1*|2*; ©; powered by; this email; unsubscribe*; the views expressed; views expressed ~ are those of; do not necessarily reflect; does not necessarily reflect; for media inquiries; press contact; media contact; for more information, contact; about the author; donate now|today|to; please donate; javascript; your browser; registered charity; registered office; page of; related posts|articles|stories; leave a comment; tweet; like this`,
    pages: 'page of p',
    labels: `address; physical address; mailing address; postal address; tel; telephone; phone; fax; email; e-mail; website; www; p.o box; contact; vat`,
    streets: `street avenue ave road rd boulevard blvd lane drive square suite ste floor st nw sw ne se p.o. building plaza`,
  },
  marked: {
    and: ['and'],
    abbreviations: words(`
    mr mrs ms dr prof st no nos art para paras vs e.g i.e cf al approx ca inc ltd co gen
    col lt sen rep gov fig vol pp p ed eds u.s u.k u.n jan feb aug sept oct nov dec
  `),
    phraseEnds: words(`
    of by from in into since for with at on to between over under per that which who
    were was are is have has and or
  `),
    rates: ['a', 'an', 'per', 'each', 'every'],
    figures: {
      numbers: {
        ...count(
          1,
          1,
          'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
        ),
        ...count(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
      },
      scales: {
        dozen: 12,
        hundred: 100,
        thousand: 1e3,
        million: 1e6,
        billion: 1e9,
        trillion: 1e12,
        lakh: 1e5,
        crore: 1e7,
      },
      suffixes: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12 },
      percent: ['per cent', 'percent', 'pct'],
      percentagePoints: ['percentage points', 'percentage point', 'pp'],
      currencies: {
        euros: 'EUR',
        euro: 'EUR',
        'us dollars': 'USD',
        'pounds sterling': 'GBP',
        rupees: 'INR',
        yen: 'JPY',
        yuan: 'CNY',
        lira: 'TRY',
        liras: 'TRY',
        'swiss francs': 'CHF',
      },
      qualifiers: [
        'over',
        'about',
        'around',
        'some',
        'at least',
        'at most',
        'fewer than',
        'less than',
        'more than',
        'no more than',
        'no fewer than',
        'no less than',
        'not more than',
        'up to',
        'nearly',
        'almost',
        'approximately',
        'roughly',
        'an estimated',
        'estimated',
        'only',
        'just',
        'just over',
        'just under',
        'well over',
        'under',
        'below',
        'above',
        'close to',
        'as many as',
        'as much as',
        'as few as',
        'circa',
        'ca.',
        'c.',
        'a total of',
        'exactly',
        'the equivalent of',
      ],
      afterQualifiers: ['or more', 'or less', 'or fewer', 'or so', 'at least', 'at most', 'plus'],
      rangeWords: ['to'],
      between: ['between', 'and'],
      from: ['from'],
      links: ['of the', 'of', 'the'],
    },
    titles: {
      recommendations:
        /\brecommendations?\b|\bwhat (?:should|must|needs to|can|is to) be done\b|\b(?:our|key|policy) (?:asks|demands|proposals)\b|\bcalls? (?:to|for) action\b|\bwe (?:recommend|call for|call on|urge|demand)\b|\bwhat we (?:ask|recommend|propose|want|demand)\b|^(?:asks|demands|proposals|action points|actions required)$/,
      mixed: /\bconclusions?\b|\bfindings?\b|\bobservations? and\b/,
      notRecommendations:
        /\b(?:past|previous|earlier|prior|former|response|responses|reply|progress|status|implementation|follow-up|followed|history|report's|committee's|their|his|her|others|how we|why)\b|\brecommendation (?:engine|system|letter)/,
      asides:
        /^(?:background|context|rationale|method|methods|methodology|references|notes|sources|(?:important |related |key )?documents|further reading|why|evidence|introduction|conclusion|conclusions|the order of|order of|timeline|about|contact|annex|appendix|acknowledge?ments)\b/,
      summary:
        /^(?:executive |the )?summary$|^key points$|^at a glance$|^in brief$|^tl;?dr$|^overview and summary$/,
      numbered: /^(?:(?:key |policy )?recommendation|rec\.?|r)\s?\d+(?:[.:)–—-]+\s*|\s+|$)/i,
    },
    actors: {
      addressed: [
        /^(?:recommendations? )?(?:to|for) ((?:the |all |both |other |our )?.+)$/i,
        /^recommendations? (?:addressed |directed )?(?:to|for) (.+)$/i,
      ],
      articles: ['the'],
      nouns: words(`
      government governments ministry ministries minister ministers parliament parliaments
      parliamentarians legislature legislators lawmakers congress senate assembly council
      commission committee department departments embassy desk delegation mission agency
      agencies authority authorities court courts judiciary police army military state
      states country countries donors donor company companies firms businesses business
      employers industry sector regulator regulators bank banks ngo ngos organisation
      organisations organization organizations society nations union office directorate
      secretariat secretary president presidency mayor municipality municipalities city
      cities regions universities schools media platforms partners parties party
      guarantors mediators mediator community communities researchers academics
      journalists investors providers operators board chair director stakeholders
      policymakers policy-makers practitioners leaders leadership institutions institute
      unit team adviser advisers envoy representative trustees administration forces
      federation group members signatories others treasury service services fund citizens
      teachers hospitals
    `),
      orders:
        /^(?:accelerate|accept|act|adapt|address|adopt|advise|advocate|agree|align|allocate|allow|amend|apply|appoint|ask|assess|assist|attribute|avoid|ban|base|be|begin|bring|build|call|carry|cease|champion|change|clarify|collaborate|collect|commission|commit|communicate|complete|conduct|confirm|consider|consult|continue|convene|coordinate|correct|create|cut|decide|define|deliver|demand|deploy|design|develop|direct|disclose|do|draft|draw|educate|employ|empower|enable|encourage|end|endorse|enforce|engage|enhance|ensure|equip|establish|evaluate|examine|expand|explore|extend|facilitate|finali[sz]e|finance|focus|follow|foster|fund|gather|give|grant|guarantee|halt|help|hold|identify|implement|improve|include|incorporate|increase|inform|initiate|integrate|introduce|invest|invite|issue|join|keep|launch|lay|lead|leverage|lift|limit|link|maintain|make|mandate|map|maximi[sz]e|minimi[sz]e|mobili[sz]e|modify|monitor|name|negotiate|note|obtain|offer|open|oppose|organi[sz]e|permit|place|plan|prepare|prevent|prioriti[sz]e|prohibit|promote|propose|protect|provide|publish|pursue|put|raise|ratify|recogni[sz]e|reconvene|reduce|refrain|reform|regulate|reinforce|reject|release|remain|remove|renew|repeal|report|request|require|resist|respect|respond|restore|restrict|resume|review|revise|safeguard|scale|secure|seek|send|set|share|show|sign|simplify|stand|start|stay|stop|strengthen|submit|support|suspend|sustain|tackle|take|target|test|track|train|transfer|treat|undertake|update|uphold|urge|use|welcome|withdraw|work|\p{L}{3,}ing)\b/iu,
      obliged:
        /^(?<who>.+?) (?:should|must|shall|needs? to|ought to|ha(?:s|ve) to|(?:is|are) urged to)(?= |:|$)/i,
      plurals: [['governments of', 'Government of']],
    },
  },
};
