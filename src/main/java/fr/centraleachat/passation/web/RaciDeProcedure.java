package fr.centraleachat.passation.web;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.raci.Concerne;
import fr.centraleachat.raci.Dossier;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.raci.MatriceRaci;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who acts, answers, is consulted and told at each step of a procédure, by today's matrix. */
@Component
class RaciDeProcedure {

    private final Moteur moteur;
    private final MatriceRaci matrice;
    private final Organisation organisation;
    private final Clock horloge;

    RaciDeProcedure(Moteur moteur, MatriceRaci matrice, Organisation organisation, Clock horloge) {
        this.moteur = moteur;
        this.matrice = matrice;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    /**
     * @param concernes by letter: « Service instructeur, Longvic »
     */
    record Ligne(EtapeDuModele etape, Map<Lettre, String> concernes) {}

    /** In the order in which the model of the procédure draws them. */
    List<Ligne> lignes(Procedure procedure) {
        var modele = moteur.diagramme(procedure.numero()).xml();
        var etapes = moteur.etapes();
        int derniere = etapes.stream().mapToInt(EtapeDuModele::version).max().orElse(0);
        return etapes.stream()
                .filter(e -> e.version() == derniere)
                .sorted(Comparator.comparing(e -> modele.indexOf("id=\"" + e.code() + "\"")))
                .map(e -> new Ligne(e, concernes(e, dossier(procedure))))
                .toList();
    }

    private Map<Lettre, String> concernes(EtapeDuModele etape, Dossier dossier) {
        var fonction = etape.fonction() == null ? null : Fonction.valueOf(etape.fonction());
        var jour = LocalDate.now(horloge);
        var responsables = matrice.fonctions(etape.activite(), Lettre.R, jour);
        var noms = new EnumMap<Lettre, Set<String>>(Lettre.class);
        for (var c :
                matrice.concernes(
                        etape.activite(),
                        Lettre.valueOf(etape.lettre()),
                        fonction,
                        dossier,
                        jour)) {
            noms.computeIfAbsent(c.lettre(), l -> new LinkedHashSet<>()).add(enClair(c));
            if (c.lettre() == Lettre.A && responsables.contains(c.fonction())) {
                noms.computeIfAbsent(Lettre.R, l -> new LinkedHashSet<>()).add(enClair(c));
            }
        }
        return joindre(noms);
    }

    private static Map<Lettre, String> joindre(Map<Lettre, Set<String>> noms) {
        var phrases = new EnumMap<Lettre, String>(Lettre.class);
        noms.forEach((lettre, les) -> phrases.put(lettre, String.join(" · ", les)));
        return phrases;
    }

    private String enClair(Concerne c) {
        return c.fonction().libelle() + ", " + organisation.adherent(c.adherent()).nom();
    }

    private static Dossier dossier(Procedure procedure) {
        var i = procedure.intervenants();
        return new Dossier(
                procedure.cadre().name(),
                i.acheteur(),
                i.adherentInstructeur(),
                i.serviceInstructeur(),
                i.beneficiaires(),
                i.charge(),
                i.juriste(),
                i.referent());
    }
}
