package fr.centraleachat.passation.domain.refere;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.reglementation.Parametres;
import org.springframework.stereotype.Component;

/** The juge decides within twenty days (CJA R551-5): after them, the acheteur asks for news. */
@Component
class DecisionDuJuge {

    private static final String GENRE = "DECISION_DU_JUGE";

    private final Delais delais;
    private final Parametres parametres;

    DecisionDuJuge(Delais delais, Parametres parametres) {
        this.delais = delais;
        this.parametres = parametres;
    }

    void attendre(Suspension refere) {
        var saisine = DatesLegales.jour(refere.depuis());
        int jours = parametres.entier("REFERE_PRECONTRACTUEL_JUGE_JOURS", saisine);
        var limite = saisine.plusDays(jours);
        delais.surveiller(
                new EcheanceLegale(
                        refere.procedure(),
                        GENRE,
                        refere.id().toString(),
                        limite,
                        limite,
                        "Enregistrer la décision du juge sur le référé " + refere.reference(),
                        "CJA R551-5",
                        null));
    }

    void rendue(Suspension refere) {
        delais.eteindre(refere.procedure(), GENRE, refere.id().toString());
    }
}
