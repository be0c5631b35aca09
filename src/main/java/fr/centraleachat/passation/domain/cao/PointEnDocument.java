package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.ChampDeModele;
import java.util.List;

/** An item, its quorum and what was made of it. */
record PointEnDocument(
        @ChampDeModele("Rang à l’ordre du jour") String ordre,
        @ChampDeModele("Numéro de la procédure") String numero,
        @ChampDeModele("Objet du marché") String objet,
        @ChampDeModele("Numéro du lot") String lot,
        @ChampDeModele("Objet du lot") String objetDuLot,
        @ChampDeModele("Il s’agit d’une seconde convocation") boolean secondeConvocation,
        @ChampDeModele("Nature de la convocation") String convocation,
        @ChampDeModele("Déports sur ce point") String deportes,
        @ChampDeModele("Voix présentes") String voixPresentes,
        @ChampDeModele("Voix requises") String voixRequises,
        @ChampDeModele("Le quorum est atteint") boolean quorumAtteint,
        @ChampDeModele("Le quorum n’est pas atteint") boolean sansQuorum,
        @ChampDeModele("Offres par rang") List<OffreEnDocument> offres,
        IssueEnDocument issue) {}
