package fr.centraleachat.passation.domain.documents;

import fr.centraleachat.document.ChampDeModele;

/** What every document says of its procédure. */
public record EnTete(
        @ChampDeModele("Numéro de la procédure") String numero,
        @ChampDeModele("Objet du marché") String objet,
        @ChampDeModele("Acheteur") String acheteur,
        @ChampDeModele("Adhérent du service instructeur") String serviceInstructeur,
        @ChampDeModele("Type de procédure") String procedure,
        @ChampDeModele("Nature des prestations") String nature,
        @ChampDeModele("Code CPV principal") String codeCpv,
        @ChampDeModele("Jour où le document est écrit") String jour) {}
