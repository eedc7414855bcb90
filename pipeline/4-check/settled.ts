const words =
  /^(?:closed|done|complete|completed|implemented|withdrawn|superseded|rejected|erledigt|umgesetzt|abgeschlossen|zurückgezogen|clos|close|réalisé|réalisée|retiré|retirée|cerrado|cerrada|cumplida|retirada|tamamlandı|kapandı)(?![\p{L}\p{N}])/iu;

/** Whether nothing is left to be done about a recommendation of this status. */
export function isSettled(status: string | null): boolean {
  return words.test(status ?? '');
}
