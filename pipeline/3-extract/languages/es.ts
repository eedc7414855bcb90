import type { LanguageData } from './types.ts';
import { count, words } from './words.ts';

export const es: LanguageData = {
  code: 'es',
  name: 'Español',
  writing: {
    functionWords: `mensuales anuales diarios semanales mensual anual 
      el la los las lo un una unos unas de del al a en con por para sin sobre entre hasta desde hacia según tras durante mediante contra ante bajo
      y e o u ni pero sino que qué quien quienes cual cuales cuyo cuya donde cuando como cómo porque pues aunque si mientras
      yo tú él ella nosotros nosotras ellos ellas usted ustedes me te se nos os le les mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso ello
      es son era eran fue fueron será serán sería serían ser sido siendo está están estaba estaban estar ha han había habían haya hayan haber hay he hemos habrá
      puede pueden podría podrían debe deben debería deberían deberá deberán tiene tienen tener hace hacen hacer no ni ya muy más menos también tan tanto así solo sólo sí
      todo toda todos todas otro otra otros otras mismo misma cada algún alguna algunos algunas ningún ninguna varios varias ambos ambas además sin embargo cerca casi unos aproximadamente alrededor apenas actualmente dentro fuera`,
    abbreviations: `sr sra sres dr dra d dña ud uds art arts núm núms nº pág págs p pp etc ej cf vol ed ee.uu ee uu aprox tel av avda ene feb mar abr jun jul ago sept oct nov dic s.a inc ltda gral`,
    decimalMark: ',',
    dottedOrdinals: false,
    adverbEndings: '',
    adverbExceptions: '',
    capitalNouns: false,
    verbFinal: false,
    linkers: 'de del',
    articles: 'el la los las un una unos unas su sus',
    prepositions:
      'a al en por para con sin sobre entre hacia desde contra según ante bajo durante mediante tras',
    nameLinkers: 'para',
    headFirst: true,
    abstractEndings: 'idad ción sión miento ancia encia ismo',
    conjunctions: 'y e o u',
  },
  recommending: {
    obligation: {
      '0.85': `debe|deben|debemos; deberá|deberán|deberemos; tiene|tienen|tenemos que; ha|han|hemos de; no debe|deben; está|están obligado|obligada|obligados|obligadas a`,
      '0.8': `debería|deberían|deberíamos; debiera|debieran; es|son ~ llamado|llamada|llamados|llamadas a; se insta|exhorta|invita|urge|pide|solicita|ruega|recomienda|exige|llama ~ a; se ~ recomienda|sugiere|aconseja|propone|exige|pide|solicita|requiere; tendría|tendrían que; haría|harían bien en; habría que`,
    },
    necessity: {
      '0.85': `
        conviene|convendría que|*r; se ~ recomienda|aconseja|propone|sugiere que|el|la|los|las|un|una|*r; hay que; habrá que; habría que; tendría|tendrían que; hace falta; es preciso; es menester; es hora de|que; urge; corresponde a|al; incumbe a|al; compete a|al; cabe recomendar|exigir
        es|resulta|sería|parece|será ~ necesario|necesaria|imprescindible|indispensable|esencial|fundamental|urgente|imperativo|imperativa|crucial|vital|importante|prioritario|conveniente|recomendable|aconsejable|deseable|obligado que; es|son|resulta|resultan ~ necesario|necesaria|necesarios|necesarias|imprescindible|indispensable|urgente|urgentes el|la|los|las|un|una; es ~ necesario|imprescindible|indispensable|esencial|fundamental|urgente|imperativo|crucial|vital|importante|prioritario|conveniente *r; existe|hay ~ necesidad de; se necesita|necesitan; necesitamos; es de ~ importancia que|*r`,
      '0.65': `requiere|requieren ~ acción|medidas|atención; exige una|un|que`,
    },
    own: {
      '1': `
        recomendamos; exigimos; instamos; exhortamos; demandamos; reclamamos; urgimos; llamamos a|al; hacemos ~ llamado|llamamiento|llamada; aconsejamos; requerimos; apelamos a|al; nuestra|nuestras|la|principal recomendación|recomendaciones es|son; conminamos; reivindicamos; emplazamos; nos ~ recomendamos|exigimos; queremos exigir|pedir|instar; abogamos por; recomiendo; exijo; insto`,
      '0.85': `pedimos; solicitamos; proponemos; sugerimos; invitamos a|al; alentamos a|al; animamos a|al; rogamos; planteamos que; insistimos en; esperamos que ~ *n; consideramos|creemos|pensamos que|, ~ debe|deben|debería|deberían|necesario|imprescindible|urgente|fundamental; convocamos a|al`,
    },
    third: {
      '1': `recomienda|recomiendan; insta|instan; exhorta|exhortan; exige|exigen; urge|urgen a|al; hace|hacen ~ llamado|llamamiento; reclama|reclaman; demanda|demandan; llama|llaman a|al; aconseja|aconsejan; apela|apelan a|al; conmina|conminan`,
      '0.85': `pide|piden; solicita|solicitan; propone|proponen; sugiere|sugieren; invita|invitan a|al; alienta|alientan a|al; anima|animan a|al; aboga|abogan por; insiste|insisten en; ruega; reitera ~ llamado|llamamiento|petición|solicitud; considera|consideran que ~ debe|deben|debería|deberían`,
    },
    thirdPast: {},
    expecting: { '0.85': `esperamos que|de; espera|esperan que` },
    opening: `insta; exhorta; pide; solicita; invita; recomienda; exige; alienta; llama; urge; propone; sugiere; reitera su|el|la; reitera; demanda; hace un llamado|llamamiento; insta también; pide también; pide además; encarga; ruega`,
    openingVerbs:
      'subraya recuerda acoge reconoce destaca reafirma condena lamenta considera celebra observa',
    void: `
      consejo|comité|junta|comisión se ~ invita|pide a ~ aprobar|tomar|examinar; debe|deben de ser|haber|estar|tratarse; debe|deben haber; debió|debieron; debería|deberían haber; debe|deben su|mucho|a; no debe|deben necesariamente; no tiene|tienen que; no tienen por qué; no es necesario; no hace falta; no hay que olvidar; hay que recordar|señalar|destacar|decir|tener|reconocer|subrayar; cabe recordar|señalar|destacar|mencionar|subrayar; es ~ importante|necesario|preciso recordar|señalar|destacar|mencionar|subrayar|aclarar; debe|deben recordarse|señalarse|destacarse|mencionarse; debe|deben tenerse en; se debe a|al; se deben a|al; debido; qué debe; cómo debe; por qué; tenía|tenían|tuvo|tuvieron que; debía|debían; debes; usted debe; hay que ver; debería|deberían poder; debe|deben entenderse|interpretarse`,
    expectation: `permitir; alcanzar; aumentar; disminuir; ayudar; llegar; empezar; comenzar; continuar; seguir; mejorar; llevar; superar; bajar; subir; mantenerse; concluir; finalizar; resultar`,
    report: `
      dijo|dice|dicen|dijeron; afirmó|afirma|afirman|afirmaron; señaló|señala|señalan|señalaron; declaró|declara|declaran|declararon; indicó|indica que; sostuvo|sostiene|sostienen; aseguró|asegura|aseguran; explicó|explica|explican; agregó|añadió|añade; advirtió|advierte|advierten; argumentó|argumenta|argumentan; opinó|opina|opinan; considera|consideran; cree|creen; manifestó|manifiesta; destacó|destaca|destacan; subrayó|subraya; recordó|recuerda; denunció|denuncia|denuncian; pidió|pidieron; exigió|exigieron; recomendó|recomendaron; solicitó|solicitaron; propuso|propusieron; instó|instaron; exhortó|exhortaron; reclamó|reclamaron; expresó|expresa|expresan; comentó|comenta; insistió; piensa|piensan; alegó|alega|alegan; reconoció|reconoce; critica|criticó; acusa|acusó`,
    source: `según; de acuerdo con|a; en palabras de|del; a juicio de|del; en opinión de|del; a decir de|del`,
    hearsay: '',
    salutations:
      'estimado|estimada|estimados|estimadas; excelentísimo|excelentísima; señor|señora ministro|ministra|presidente|presidenta|director|directora',
    aboutHeadings: 'acerca de|del; sobre',
    self: `nosotros; nosotras; nuestro; nuestra; nuestros; nuestras; este informe|documento|comunicado|manifiesto|estudio|texto|análisis|artículo; esta declaración|nota|carta|iniciativa|resolución|guía|propuesta; el presente informe|documento|estudio; la presente declaración|nota|resolución; los abajo firmantes; las abajo firmantes; los firmantes|autores; las organizaciones firmantes|abajo|que suscriben|suscritas|signatarias; quienes suscribimos|firmamos; las personas firmantes|abajo; los suscritos; yo`,
    bodies: `comisión; comité; consejo; asamblea; congreso; parlamento; tribunal; relator; relatora; defensoría; defensor; grupo; conferencia; corte; secretaría; mesa; junta; coalición; alianza; red; plataforma; organizaciones; informe; cámara; pleno; sindicato; colectivo`,
    we: 'nosotros nosotras nuestro nuestra nuestros nuestras nos',
    selfObjects: 'nos',
    conditions: `si; en caso de|que; siempre que; a menos que; cuando; salvo que; mientras; una vez que; en la medida en que; con tal de que; a condición de`,
    relatives: `que; quien; quienes; cual; cuales; cuyo; cuya; donde; cómo; qué; cuánto; cuándo; lo que; al que; por qué; cuáles; cuál`,
    reasons: `porque; ya que; puesto que; dado que; aunque; para que; a fin de que; como; pues; si bien; mientras que; debido a que`,
    law: `en virtud de|del; conforme a|al; de conformidad con; con arreglo a; según la ley; según el artículo; según lo dispuesto|establecido|previsto; ley|constitución|reglamento|código|convención|decreto ~ establece|dispone|exige|obliga|señala|garantiza|prevé; el artículo ~ establece|dispone|señala; por ley; legalmente; obligación legal; obligaciones legales; lo dispuesto; lo previsto; a los efectos de; so pena; será sancionado`,
    reader: `suscríbete; suscríbase; haz clic; haga clic; contáctanos; contáctenos; dona; done; comparte; síguenos; nuestro sitio; nuestra página; boletín; tu; tus; usted`,
    readerVerbs: `ver véase leer descargar consultar suscribirse compartir donar visitar contactar conocer firma firmar`,
    past: `había|habían recomendado|pedido|instado|solicitado|exigido; ha|han sido ~ recomendado|aprobado|aprobada|rechazado|rechazada|aceptada|aceptado|adoptada; fue|fueron ~ recomendado|recomendada|adoptada|adoptado|aceptada|rechazada|exigido; recomendaba|recomendaban; pedía|pedían`,
    imperatives: `garanticen adopten establezcan aseguren promuevan respeten cesen eliminen fortalezcan implementen reconozcan investiguen desarrollen impulsen creen deroguen apoyen protejan que`,
    itemEndings: 'ar er ir arse erse irse arla arlas arlo arlos',
    itemExceptions: `mujer taller poder deber primer tercer ayer lugar hogar mar par militar popular escolar auxiliar familiar particular similar regular titular dólar ejemplar azúcar líder porvenir cualquier ser`,
    itemFinalEndings: '',
    bareLists: true,
    passive: `ser *ado; ser *ada; ser *ados; ser *adas; ser *ido; ser *ida; ser *idos; ser *idas; ser ~ *ado; ser ~ *ada; ser ~ *ados; ser ~ *adas; ser ~ *idas; *arse; *erse; *irse; estar *ado; estar *ada; estar *ados; estar *adas`,
    pronouns: 'él ella ellos ellas este esta estos estas éste ésta',
    headings: `qué pedimos; recomendacion*; recomendación; propuesta*; demandas; exigencias; nuestras demandas; llamado|llamamiento a; medidas propuestas; qué hacer; próximos pasos; plan de acción; líneas de acción; pedimos; exigimos; instamos; lo que pedimos; peticiones; reivindicaciones; sugerencias`,
    mixedHeadings: `conclusion*; conclusión; hallazgo*; observacion*; diagnóstico`,
    othersHeadings: `reacción|reacciones; respuesta|respuestas|posición|comentarios|observaciones de|del`,
    labels: `recomendación|recomendaciones; acción|acciones; propuesta; medida; acuerdo`,
    responsible: 'responsable; destinatario; quién; encargado',
    resolving: `se ~ acordó|acuerda|decidió|resolvió; acuerda|resuelve|decide`,
    statements: `es son era eran está están ha han había tiene tienen fue fueron existe existen hay`,
    assigned: ``,
    stative: `ser estar haber`,
    idleHeadings: `referencias; bibliografía; fuentes; notas; enlaces; contacto; acerca de; más información; agradecimientos; índice; ver también; documentos; firmantes; comentarios; aviso legal`,
    leadIns: `siguientes ~ recomendaciones|medidas|acciones|propuestas|demandas|puntos|pasos; recomendaciones|medidas|acciones|propuestas|demandas siguientes; recomendamos|exigimos|instamos|pedimos|solicitamos|proponemos|exhortamos|llamamos|demandamos; recomienda|exige|insta|pide|solicita|propone|exhorta; debe|deben|debería|deberían; hay que; a que; a:`,
    idleLeadIns: `si cuando como ejemplo incluye incluyen son es significa comprende comprenden tipos entre casos preguntas razones objetivos`,
    to: `a la; a los; a las; al; a; para; para la; para el; para los; para las; recomendacion* a|al|para; demandas a|al; dirigido|dirigidas a|al; propuestas para|a|al; por parte de`,
    toSuffixes: '',
    toDo: `a que para de no`,
    toWhom: 'a al',
    by: 'por',
    byFollows: false,
    actors: `
      gobierno* estado estados ministerio* ministro* ministra* autoridad* parlamento congreso senado comisión consejo poder ejecutivo legislativo judicial legislador* legisladores empresa* compañía* institución instituciones organización organizaciones organismo* agencia* municipio* ayuntamiento* alcalde* banco* donante* sociedad comunidad* país países unión partes fiscalía fiscalías relatoría* relator* fiscal fiscales contralorías policía tribunal* juez jueces universidad* escuela* empleador* sindicato* partido* político* ciudadan* ciudadanía medios periodista* investigador* proveedor* operador* plataforma* secretaría secretario* presidente* presidenta* diputad* senador* miembros actor* administración administraciones grupo* fondo* industria* sector* defensoría defensor contraloría procuraduría ayuntamientos comunidades provincia* región* provincias regiones intendencia* gobernación gobernaciones gobernador* prefectura* cooperativa* asociación asociaciones federación fundación* hospital* ong oenegés donantes policía ejército cámara* organismos estado`,
    obliged: 'obligado obligada obligados obligadas invitados alentados',
    things:
      'política políticas ley leyes proyecto proyectos plan planes programa programas estrategia directiva reglamento marco acuerdo acuerdos proceso informe convenio tratado sistema medida medidas mecanismo esfuerzo esfuerzos reforma reformas acceso datos presupuesto texto protocolo código norma normas respuesta paso prioridad apoyo ayuda artículo información estudio derecho derechos necesidad objetivo objetivos coste costo precio resultado resultados caso cambio elecciones papel valor principio principios mercado documento contrato criterios trabajo fondo fondos',
    deadline: `antes de|del; a más tardar; hasta; para; en un plazo de; dentro de; en el plazo de; antes de que termine; para finales de`,
  },
  figures: {
    numbers: `un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 quinientos=500 cero=0`,
    scales: `mil=1e3 miles=1e3 millón=1e6 millones=1e6 mill=1e6 billón=1e12 billones=1e12 docena=12`,
    qualifiers: `
      más de=over; por encima de=over; superior a=over; superiores a=over; supera los=over; supera las=over; superan los=over; superó los=over
      menos de=under; por debajo de=under; inferior a=under; hasta=up to; no más de=at most; como máximo=at most; un máximo de=at most
      al menos=at least; por lo menos=at least; como mínimo=at least; un mínimo de=at least; no menos de=at least
      cerca de=almost; casi=almost; alrededor de=about; aproximadamente=about; unos=about; unas=about; en torno a=about; aproximado de=about; se estima que=about; se estiman=about; estimado en=about; solo=only; sólo=only; solamente=only; apenas=only; un total de=exactly; en total=exactly; exactamente=exactly; en promedio=on average; un promedio de=on average; una media de=on average; otros=another; otras=another; poco más de=over; poco menos de=under; estimados=about`,
    qualifiersAfter: `o más=at least; o menos=at most; al menos=at least; aproximadamente=about; en total=exactly`,
    currencies: `€=EUR euro=EUR euros=EUR eur=EUR $=USD dólar=USD dólares=USD usd=USD us$=USD pesos=MXN peso=MXN mxn=MXN soles=PEN bolívares=VES reales=BRL £=GBP libras=GBP quetzales=GTQ lempiras=HNL colones=CRC yenes=JPY francos=CHF`,
    units: `tonelada=t toneladas=t kg=kg kilos=kg kilogramos=kg km=km kilómetros=km kilómetro=km metros=m hectáreas=ha hectárea=ha mw=MW megavatios=MW gw=GW gigavatios=GW kwh=kWh litros=l barriles=bbl grados=° puntos=points km²=km² m²=m²`,
    percent: 'porciento; por ciento; por cien; pct',
    percentagePoints: 'punto porcentual; puntos porcentuales',
    identifiers: `n artículo artículos art arts párrafo párrafos apartado capítulo sección título anexo anexos n° nº núm no número números № § página páginas pág págs p pp tabla cuadro gráfico figura ley leyes decreto real orden resolución resoluciones reglamento directiva decisión sentencia expediente caso versión vol volumen tomo nota punto puntos fase etapa nivel opción objetivo objetivos meta principio recomendación medida propuesta calle avenida tel teléfono fax categoría tipo grupo clase covid sesión código agenda pregunta`,
    identifiersAfter: '',
    durations: `segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década décadas siglo siglos trimestre trimestres semestre semestres noche noches vez veces`,
    timeWords: `año años mes meses semana semanas día días década trimestre semestre siglo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer final finales principios período periodo fecha pasado pasada último última últimos últimas próximo anterior`,
    per: `por cada`,
    rangeFrom: 'entre de',
    rangeAnd: 'y a',
    rangeTo: 'a hasta',
    changeFrom: 'de',
    changeTo: '',
    ratioIn: 'cada',
    inflections: '',
    definite: `los las estos estas esos esas sus nuestros nuestras ambos ambas otros otras primeros primeras últimos últimas próximos próximas entre`,
    verbs: `aumentó aumentaron aumenta aumentan disminuyó disminuye disminuyeron bajó bajaron baja bajan subió subieron sube suben creció crece crecieron alcanzó alcanza alcanzan alcanzaron superó supera superan cuesta cuestan costó representa representan representó recibió recibe recibieron reciben registró registraron registra acogió acoge acogen murieron murió viven vive asciende ascienden ascendió pasó pasaron cayó cayeron redujo reduce reducir cuenta cuentan perdieron necesitan sufren tienen gastó gasta`,
    verbEndings: 'ó aron ieron aban ían ió',
    pastEndings: '',
    auxiliaries: 'ha han había habían es son fue fueron era eran está están sido',
    participles: 'ado ada ados adas ido ida idos idas',
    changeNouns:
      'más menos aumento incremento reducción descenso caída subida crecimiento disminución',
    changeLinkers: 'de del en',
    beforeVerbs: 'se no lo les',
    unitLinkers: 'en de para entre a al',
    determiners: `todos todas estos estas otros otras`,
    predicates: `es son era eran fue fueron más muy menos tan está están`,
    fractions: `tercio tercios cuarto cuartos quinto quintos décimo mitad tercera cuarta quinta`,
    currencyNames:
      'EUR=euros USD=dólares MXN=pesos PEN=soles GBP=libras BRL=reales CHF=francos JPY=yenes VES=bolívares GTQ=quetzales HNL=lempiras CRC=colones',
    counted: `número de; cantidad de; cifra de; total de; porcentaje de; proporción de; tasa de; monto de; costo de|del; coste de|del; mitad de; tercio de`,
    weakNouns: `mitad tercio cuarto mayoría minoría total número porcentaje proporción tasa promedio media resto grupo nivel cifra cifras`,
    backPronouns: 'ellos ellas estos estas',
    continuers: `estos estas este esta además también asimismo igualmente ellos ellas entre los las dichos`,
    asOf: `a fecha de; a; al; hasta; a finales de; a fines de; en; desde; durante; para`,
    ages: `edad`,
  },
  dates: {
    months: `enero ene; febrero feb; marzo mar; abril abr; mayo; junio jun; julio jul; agosto ago; septiembre setiembre sept; octubre oct; noviembre nov; diciembre dic`,
    order: 'dmy',
    relative: `este mes=month 0; el mes pasado=month -1; el próximo mes=month 1; este año=year 0; el año pasado=year -1; el próximo año=year 1; el año próximo=year 1; ayer=day -1; hoy=day 0; mañana=day 1; la semana pasada=week -1; esta semana=week 0`,
    joiners: 'de del',
    yearCues: 'en desde hasta de del año durante a para antes después entre',
    ordinals: 'º',
  },
  boilerplate: {
    phrases: `todos los derechos reservados; utiliza|utilizamos|usa|usamos cookies; política de cookies; aceptar ~ cookies; aviso legal; términos y condiciones; suscríbete; suscríbase; boletín; síguenos; compartir en; haga clic; haz clic; leer más; volver arriba; iniciar sesión; ©; contacto de prensa; dona ahora; no reflejan necesariamente`,
    pages: 'página de pág',
    labels: `dirección; tel; teléfono; fax; correo; correo electrónico; email; e-mail; sitio web; web; contacto; domicilio`,
    streets: `calle avenida avda av plaza paseo carretera carrera colonia edificio piso apartado`,
  },
  marked: {
    and: ['y', 'e'],
    abbreviations: words(`
    sr sra dr dra prof art núm n pág págs p pp ej ee uu ud uds etc vol av
  `),
    phraseEnds: words(`
    de del por en desde para con a al sobre entre que y o fueron son
  `),
    rates: ['por', 'al', 'a'],
    figures: {
      numbers: {
        ...count(
          1,
          1,
          'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
        ),
        ...count(20, 10, 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
        uno: 1,
        una: 1,
      },
      scales: {
        docena: 12,
        cien: 100,
        ciento: 100,
        mil: 1e3,
        millón: 1e6,
        millones: 1e6,
        'mil millones': 1e9,
        billón: 1e12,
        billones: 1e12,
      },
      suffixes: { k: 1e3, m: 1e6, mm: 1e6 },
      percent: ['por ciento'],
      percentagePoints: ['puntos porcentuales', 'punto porcentual'],
      currencies: {
        euros: 'EUR',
        euro: 'EUR',
        'dólares estadounidenses': 'USD',
        'libras esterlinas': 'GBP',
      },
      qualifiers: [
        'más de',
        'cerca de',
        'alrededor de',
        'unos',
        'unas',
        'al menos',
        'por lo menos',
        'como máximo',
        'menos de',
        'hasta',
        'casi',
        'aproximadamente',
        'solo',
        'sólo',
        'un total de',
        'no más de',
      ],
      afterQualifiers: ['o más', 'o menos', 'como mínimo', 'como máximo'],
      rangeWords: ['a'],
      between: ['entre', 'y'],
      from: ['de', 'del'],
      links: ['de los', 'de las', 'de la', 'del', 'de', 'los', 'las', 'el', 'la'],
    },
    titles: {
      recommendations:
        /recomendaci(?:ón|ones)|^(?:nuestras )?(?:propuestas|demandas|exigencias)|qué (?:hacer|se debe hacer)|llamado a la acción|llamamiento/,
      mixed: /conclusion(?:es)?|hallazgos/,
      notRecommendations: /anteriores|previas|pasadas|seguimiento|respuesta|estado de|cumplimiento/,
      asides:
        /^(?:contexto|antecedentes|método|metodología|referencias|notas|fuentes|documentos|introducción|conclusi(?:ón|ones)|calendario|anexo)/,
      summary: /^(?:resumen|resumen ejecutivo|síntesis|puntos clave|en breve)$/,
      numbered: /^(?:recomendación|propuesta)\s?(?:n\.?º\s?)?\d+(?:[.:)–—-]+\s*|\s+|$)/i,
    },
    actors: {
      addressed: [
        /^(?:recomendaciones )?(?:a los|a las|a la|al|a|para los|para las|para la|para el|para) (.+)$/i,
      ],
      articles: ['el', 'la', 'los', 'las'],
      nouns: words(`
      gobierno gobiernos ministerio ministerios ministro ministra parlamento congreso
      senado asamblea legisladores consejo comisión comité agencia agencias autoridad
      autoridades estado estados países país empresa empresas empleadores banco bancos
      organización organizaciones ong unión secretaría presidente presidenta alcalde
      municipios ciudades regiones universidades escuelas medios plataformas socios partes
      comunidad donantes investigadores periodistas actores instituciones administración
      sociedad delegación embajada tribunales policía naciones
    `),
      orders: /^(?!alcalde)\p{L}{2,}(?:ar|er|ir)(?:se)?(?!\p{L})/iu,
      obliged: /^(?<who>.+?) (?:debe|deben|debería|deberían|tiene que|tienen que)(?= |:|$)/i,
      plurals: [['gobiernos de', 'Gobierno de']],
    },
  },
};
