package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire.Resultat;
import fr.centraleachat.passation.domain.defaillance.MotifDeDefaillance;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/**
 * @param operateur SIRET
 * @param cause null is read as pieces that were not produced
 * @param motif what the letter of rejection says
 */
public record ResultatDeVerification(
        @Champ("Lot") Integer lot,
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Résultat") Resultat resultat,
        @Champ(
                        value = "Motif",
                        si = "resultat=DEFAILLANCE",
                        regle = "R2144-7",
                        genre = Genre.TEXTE_LONG,
                        aide = "Pièces demandées, relances, dates : la lettre de rejet le reprend.")
                String motif,
        @Champ(value = "Cause de la défaillance", obligatoire = false, regle = "R2144-7, R2181-7")
                MotifDeDefaillance cause) {

    boolean estConforme() {
        return resultat == Resultat.CONFORME;
    }

    boolean porteSur(DecisionDeLot decision) {
        return decision.lot().equals(lot) && decision.operateur().equals(operateur);
    }
}
