/**
 * One sentence each: `+` it recommends, `-` it does not. After `=>` the addressees, parted by `;`.
 * All are written for these tests.
 */
export const sentences: Readonly<Record<string, string>> = {
  en: `
+ The border crossing must be reopened to commercial traffic.
+ Both delegations should meet again before the harvest season. => Both delegations
+ The ministry needs to publish the minutes of the hearing. => ministry
+ Donors ought to fund the repair of the two bridges. => Donors
+ The port authority has to separate the two tenders. => port authority
+ We recommend that the ministry publish all contracts above the threshold. => ministry
+ We urge the government and the regulator to publish the audit. => government ; regulator
+ We call on Parliament to adopt the bill without further delay. => Parliament
+ We therefore also call upon all parties to respect the truce. => all parties
+ I strongly recommend a second reading of the draft.
+ Our recommendation is to keep the fund under civilian control.
+ This report recommends a moratorium on new permits.
+ This paper calls on donors to pool their funding. => donors
+ There is an urgent need for independent monitoring of the fishery.
+ There is a pressing need to train harbour inspectors.
+ It is essential that the census be completed before the elections.
+ It is imperative to protect the wells from salt water.
+ It is high time to end the practice of secret tenders.
+ The committee must not extend the licence a third time. => committee
+ Funding should be allocated by the ministry of health. => ministry of health
+ While progress has been made, the authorities should step up inspections. => authorities
+ If the talks fail, the mediators should propose a new venue. => mediators
+ Encourages member states to share their hydrological data. => member states
+ Also requests the secretariat to report every six months. => secretariat
+ Member states are urged to ratify the protocol.
+ All operators are called upon to disclose outages.
+ Attention should also be paid to the training of nurses.
+ The best approach is to reopen the school and to repair the roof later.
+ In our submission, Lakeside Watch urged the committee not to sell the reservoir. => committee
- Talks should resume next week.
- The new ferry should help commuters.
- The minister must have known about the leak.
- The government should have acted in spring.
- The opposition leader said that the government must resign.
- According to the union, employers should pay the arrears.
- The mayor argued that the bridge must be closed.
- Residents demanded that the plant be shut.
- The panel recommended in 2019 that the tax be raised.
- The recommendations were accepted in full.
- Under Article 5 of the treaty, parties must notify the depositary.
- Importers are required by law to keep records for ten years.
- Applicants must be resident in the district to be eligible.
- Should the government publish the figures?
- If the ministry should refuse, the case goes to court.
- The ministry need not reply.
- There is no need to change the law.
- It should be noted that the figures are provisional.
- This should come as no surprise.
- The report contains three recommendations.
- The market rose after analysts had revised their recommendations.
- You should subscribe to our newsletter.
- Please donate today.
- Why should taxpayers pay for this?
- The turbine had to be replaced after the storm.
- The recommendation in the report calls for a new agency.
- These are the tools we need to build a better archive.
- The negotiators want to reach an agreement by autumn.
- The latter must be considered the most likely outcome.
- He wants to be able to travel.
`,
  fr: `
+ Le gouvernement doit publier les résultats de l'enquête. => gouvernement
+ Les États membres devraient harmoniser leurs procédures. => États membres
+ Nous recommandons la création d'un registre public.
+ Nous demandons au ministère de publier les contrats. => ministère
+ Nous appelons les autorités à protéger les journalistes. => autorités
+ Il faut renforcer les contrôles dans les ports.
+ Il convient de simplifier la procédure de recours.
+ Il est urgent de réparer la digue.
+ Il est nécessaire que la commission entende les riverains.
+ La présente note recommande un moratoire sur les nouveaux permis.
+ Une aide d'urgence devrait être accordée aux pêcheurs.
+ Invite les parties à reprendre le dialogue.
+ La réserve ne doit pas être vendue.
+ Je recommande l'utilisation d'un format ouvert.
+ La décision doit être prise par le conseil municipal. => conseil municipal
- Selon le syndicat, le gouvernement doit céder.
- Le maire a déclaré que la ville devait économiser.
- Les députés estiment que la taxe doit baisser.
- Il convient de rappeler que la loi date de longtemps.
- Le rapport contient trois recommandations.
- En vertu de l'article 12, l'exploitant doit tenir un registre.
- Faut-il fermer le port ?
- La commission avait recommandé une réforme.
- Le chantier devrait durer deux ans.
- Ils ont dû quitter la ville.
- Si le ministère doit trancher, il consultera les élus.
`,
  de: `
+ Die Bundesregierung muss die Verträge offenlegen. => Bundesregierung
+ Der Hafen sollte rasch wieder geöffnet werden.
+ Wir fordern die Landesregierung auf, den Bericht zu veröffentlichen. => Landesregierung
+ Wir empfehlen, die Frist um ein Jahr zu verlängern.
+ Wir rufen alle Parteien auf, die Waffenruhe einzuhalten. => alle Parteien
+ Es braucht eine unabhängige Aufsicht über die Wasserwerke.
+ Es gilt, die Deiche vor dem Winter zu sichern.
+ Dringend notwendig ist eine neue Strategie.
+ Die Kommunen müssen besser ausgestattet werden.
+ Das Gesetz darf nicht verschoben werden.
+ Es ist höchste Zeit, die Förderung neu zu ordnen.
+ Außerdem sollten die Länder ihre Daten austauschen. => Länder
+ Zudem brauchen wir verlässliche Zahlen.
+ Unsere Forderung lautet: Transparenz bei allen Aufträgen.
- Der Minister sagte, die Regierung müsse handeln.
- Laut Gewerkschaft muss der Konzern zahlen.
- Das sollte man wissen.
- Die Brücke musste gesperrt werden.
- Die Regierung hätte früher handeln sollen.
- Wer muss die Kosten tragen?
- Wenn die Kommune zahlen muss, fehlt das Geld anderswo.
- Die Empfehlung wurde angenommen.
- Zehn Fakten, die Sie kennen sollten
- Gemäß Artikel 7 müssen Betreiber ein Register führen.
- Die Anträge müssen nicht wiederholt werden.
`,
  es: `
+ El gobierno debe publicar los contratos. => gobierno
+ Los municipios deberían compartir sus datos. => municipios
+ Exigimos la liberación de los detenidos.
+ Instamos al parlamento a aprobar la ley. => parlamento
+ Recomendamos que el ministerio publique las actas. => ministerio
+ Hay que reparar los diques antes del invierno.
+ Es necesario que la comisión escuche a los vecinos.
+ Es urgente reformar el sistema de becas.
+ La reserva no debe venderse.
+ Se recomienda crear un registro público.
+ Pide a los Estados que informen cada año. => Estados
+ Los pozos deben ser protegidos por la autoridad del agua. => autoridad del agua
- El alcalde dijo que la ciudad debe ahorrar.
- Según el sindicato, el gobierno debe ceder.
- Cabe recordar que la ley es antigua.
- El informe contiene tres recomendaciones.
- Conforme al artículo 5, las partes deben notificar al depositario.
- El puente tuvo que cerrarse.
- ¿Debe el gobierno publicar las cifras?
- Si el ministerio debe decidir, consultará a los vecinos.
- El retraso se debe a la lluvia.
- Su trabajo es fundamental para la ciudad.
`,
  tr: `
+ Hükümet sözleşmeleri yayımlamalıdır. => Hükümet
+ Bu kanun kaldırılmalıdır.
+ Limanın en kısa sürede açılması gerekir.
+ Taraflar ateşkese uymalıdır. => Taraflar
+ Tüm tarafları müzakereye çağırıyoruz.
+ Bağımsız bir denetim kurulunun kurulmasını talep ediyoruz.
+ Yeni bir kayıt sistemi oluşturulmalı ve denetlenmelidir.
+ Verilerin açık biçimde paylaşılmasını öneriyoruz.
+ Bu karar bakanlık tarafından gözden geçirilmelidir. => bakanlık
- Başkan, hükümetin istifa etmesi gerektiğini söyledi.
- Belirtmek gerekir ki rakamlar geçicidir.
- Rapor üç öneri içeriyor.
- Kanunun 5. maddesi uyarınca taraflar bildirimde bulunmalıdır.
- Köprü kapatıldı.
- Bu unutulmamalıdır.
- Neden vergi ödemeliyiz?
`,
};
