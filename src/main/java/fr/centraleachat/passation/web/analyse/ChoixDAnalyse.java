package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Of whom an analysis speaks: those who bid, and those who may have written it. */
@Component
public class ChoixDAnalyse {

    private final OffresOuvertes offres;
    private final Procedures procedures;
    private final Organisation organisation;
    private final Clock horloge;

    ChoixDAnalyse(
            OffresOuvertes offres,
            Procedures procedures,
            Organisation organisation,
            Clock horloge) {
        this.offres = offres;
        this.procedures = procedures;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    Map<String, List<Choix>> de(String numero) {
        var operateurs = operateurs(numero);
        return Map.of(
                "propositions.lot", lots(numero),
                "declarationsInterets.agent", analystes(numero),
                "candidatures.operateur", operateurs,
                "offres.operateur", operateurs,
                "offresAnormalementBasses.operateur", operateurs,
                "notes.operateur", operateurs,
                "propositions.operateur", operateurs);
    }

    /** Those whose pli was opened. */
    public List<Choix> operateurs(String numero) {
        return offres.operateurs(numero).entrySet().stream()
                .map(o -> new Choix(o.getKey(), ChoixDOperateurs.libelle(o.getValue(), o.getKey())))
                .toList();
    }

    /** Those still in the running. */
    public List<Choix> lots(String numero) {
        return procedures.lots(numero).stream()
                .filter(l -> !l.etat().estArrete())
                .map(l -> new Choix("" + l.numero(), "Lot " + l.numero() + ", " + l.objet()))
                .toList();
    }

    private List<Choix> analystes(String numero) {
        var qui = procedures.exiger(numero).intervenants();
        return organisation
                .titulaires(
                        Fonction.SERVICE_INSTRUCTEUR,
                        qui.adherentInstructeur(),
                        qui.serviceInstructeur(),
                        LocalDate.now(horloge))
                .stream()
                .map(a -> new Choix(a.identifiant(), a.nom()))
                .toList();
    }
}
