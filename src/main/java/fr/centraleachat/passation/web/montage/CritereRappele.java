package fr.centraleachat.passation.web.montage;

import fr.centraleachat.passation.domain.montage.Critere;
import fr.centraleachat.passation.domain.montage.Notation;
import fr.centraleachat.passation.domain.montage.TypeDeCritere;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;

/** A critère of the montage, as the steps that follow read it. */
record CritereRappele(
        @Champ("Lot") String lot,
        @Champ("Critère") String libelle,
        @Champ("Type") TypeDeCritere type,
        @Champ(value = "Poids", genre = Genre.POURCENT) BigDecimal poids,
        @Champ("Méthode de notation") String methodeNotation) {

    static CritereRappele de(Critere c, Notation notation) {
        return new CritereRappele(
                c.lot() == null ? "Tous" : c.lot().toString(),
                c.libelle(),
                c.type(),
                c.poids(),
                notation.enClair());
    }
}
