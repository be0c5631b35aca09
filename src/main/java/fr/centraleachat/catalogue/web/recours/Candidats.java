package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recours.DroitDeRecours;
import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.catalogue.web.NomsDuCatalogue;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For whom the caller may ask to join a marché. */
@Component
public class Candidats {

    private final LesRecours recours;
    private final DroitDeRecours droit;
    private final NomsDuCatalogue noms;

    Candidats(LesRecours recours, DroitDeRecours droit, NomsDuCatalogue noms) {
        this.recours = recours;
        this.droit = droit;
        this.noms = noms;
    }

    @Transactional(readOnly = true)
    public List<String> de(FicheDeMarche marche) {
        return parmi(marche.beneficiaires(), marche);
    }

    /** Those of them that the caller belongs to: a page calls them to join. */
    @Transactional(readOnly = true)
    public List<String> siens(FicheDeMarche marche) {
        var miens = noms.adherentsDeLAgent();
        return parmi(marche.beneficiaires().stream().filter(miens::contains).toList(), marche);
    }

    private List<String> parmi(List<String> identifies, FicheDeMarche marche) {
        return identifies.stream()
                .filter(droit::agitPour)
                .filter(a -> recours.estOuvertA(marche, a))
                .toList();
    }

    public String nom(String adherent) {
        return noms.adherents().getOrDefault(adherent, adherent);
    }
}
