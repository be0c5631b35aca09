package fr.centraleachat.tache.web;

import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import fr.centraleachat.workflow.ControleDuCablage;
import fr.centraleachat.workflow.EtapeDuModele;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Each user task of a deployed model has its form and its template. */
@Component
class CablageDesFormulaires implements ControleDuCablage {

    private final FormulairesDeTache formulaires;
    private final ResourceLoader ressources;

    CablageDesFormulaires(FormulairesDeTache formulaires, ResourceLoader ressources) {
        this.formulaires = formulaires;
        this.ressources = ressources;
    }

    @Override
    public List<String> fautes(List<EtapeDuModele> etapes) {
        return etapes.stream().flatMap(this::fautes).toList();
    }

    private Stream<String> fautes(EtapeDuModele etape) {
        var cle = etape.formulaire();
        if (!GabaritDeTache.estUneCle(cle)) {
            return Stream.of(
                    etape.designation() + " : la clé de formulaire « " + cle + " » est mal écrite");
        }
        return Stream.of(
                        formulaires.trouver(cle).isPresent()
                                ? ""
                                : "aucun formulaire ne porte la clé « " + cle + " »",
                        ressources.getResource(GabaritDeTache.fichier(cle)).exists()
                                ? ""
                                : "le gabarit « " + GabaritDeTache.vue(cle) + " » n’existe pas")
                .filter(faute -> !faute.isEmpty())
                .map(faute -> etape.designation() + " : " + faute);
    }
}
