package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.CalendrierLocal;
import fr.centraleachat.delai.SeancesFixees;
import fr.centraleachat.delai.retroplanning.Souhait.Commission;
import fr.centraleachat.delai.retroplanning.Souhait.Forme;
import fr.centraleachat.delai.retroplanning.Souhait.Reception;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The numbers in force today, and what is already fixed for the acheteur. */
@Component
class ReglesDuPlan {

    private static final int CHIFFRES_DU_DEPARTEMENT = 2;

    private final Parametres parametres;
    private final Organisation organisation;
    private final FermeturesAnnoncees fermetures;
    private final ObjectProvider<SeancesFixees> seances;

    ReglesDuPlan(
            Parametres parametres,
            Organisation organisation,
            FermeturesAnnoncees fermetures,
            ObjectProvider<SeancesFixees> seances) {
        this.parametres = parametres;
        this.organisation = organisation;
        this.fermetures = fermetures;
        this.seances = seances;
    }

    Contraintes pour(Souhait souhait, LocalDate le) {
        boolean formalisee = souhait.procedure() == Forme.AOO;
        boolean commission = formalisee && souhait.commission() == Commission.COMPETENTE;
        return new Contraintes(
                formalisee ? delai(souhait.reception().parametre(), le) : null,
                delai(reponses(souhait), le),
                formalisee ? delai(souhait.lettres().parametre(), le) : null,
                commission ? delai("CAO_CONVOCATION_JOURS_FRANCS", le) : null,
                formalisee ? delai("AVIS_ATTRIBUTION_JOURS", le) : null,
                delai("DECP_DELAI_MOIS", le),
                commission ? seances(souhait.acheteur(), le) : new TreeSet<>(),
                fermetures.avec(souhait, le),
                souhait.referes(),
                calendrier(souhait.acheteur()));
    }

    private static String reponses(Souhait souhait) {
        if (souhait.procedure() == Forme.MAPA) {
            return "REPONSE_QUESTIONS_JOURS_MAPA";
        }
        return souhait.reception() == Reception.URGENCE
                ? "REPONSE_QUESTIONS_JOURS_URGENCE"
                : "REPONSE_QUESTIONS_JOURS";
    }

    private DelaiDuPlan delai(String code, LocalDate le) {
        var parametre = parametres.exiger(code, le);
        return new DelaiDuPlan(
                parametre.valeur().intValueExact(),
                parametre.article() == null ? DelaiDuPlan.ORGANISATION : parametre.article());
    }

    private NavigableSet<LocalDate> seances(String acheteur, LocalDate le) {
        var fixees = new TreeSet<LocalDate>();
        if (acheteur != null) {
            seances.forEach(source -> fixees.addAll(source.depuis(acheteur, le)));
        }
        return fixees;
    }

    /** The INSEE code begins with the département. */
    private CalendrierLocal calendrier(String acheteur) {
        var insee = acheteur == null ? null : organisation.adherent(acheteur).codeInsee();
        return insee == null
                ? CalendrierLocal.national()
                : CalendrierLocal.du(insee.substring(0, CHIFFRES_DU_DEPARTEMENT));
    }
}
