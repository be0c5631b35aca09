package fr.centraleachat.tache.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.domain.AvisConsultatif;
import fr.centraleachat.tache.domain.FicheDeTache;
import fr.centraleachat.tache.domain.LectureDeTache;
import fr.centraleachat.tache.domain.LigneDeTache;
import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import fr.centraleachat.tache.formulaire.LecteurDeSaisie;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie;
import fr.centraleachat.tache.formulaire.SchemaDeSaisie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one task to programs, with all that completing it takes. */
@Component
class TacheView {

    private final LectureDeTache lecture;
    private final FormulairesDeTache formulaires;
    private final LecteurDeSaisie saisies;
    private final SchemaDeSaisie schemas;
    private final LiaisonDeSaisie liaison;

    TacheView(
            LectureDeTache lecture,
            FormulairesDeTache formulaires,
            LecteurDeSaisie saisies,
            SchemaDeSaisie schemas,
            LiaisonDeSaisie liaison) {
        this.lecture = lecture;
        this.formulaires = formulaires;
        this.saisies = saisies;
        this.schemas = schemas;
        this.liaison = liaison;
    }

    /** Once it is over, what completing it took is not given any more. */
    @Transactional(readOnly = true)
    public Detail detail(String id) {
        var fiche = lecture.lire(id);
        if (!fiche.estOuverte()) {
            return new Detail(ligne(fiche), fiche);
        }
        return detail(fiche, formulaires.exiger(fiche.tache().etape().formulaire()));
    }

    private Detail detail(FicheDeTache fiche, FormulaireDeTache<?> formulaire) {
        var tache = fiche.tache();
        var titre = tache.etape().libelle();
        var modele = saisies.lire(formulaire.saisie());
        ObjectNode valeurs = liaison.ecrire(formulaire.valeurs(tache));
        formulaire
                .constats(tache)
                .forEach((nom, constat) -> valeurs.set(nom, liaison.enJson(constat)));
        return new Detail(
                ligne(fiche),
                schemas.ecrire(modele, titre, fiche.motifDu()),
                valeurs,
                formulaire.choix(tache),
                fiche.avis(),
                fiche.avisJusquAu(),
                formulaire.exigeUnContreseing(),
                fiche.contresigneePar(),
                null,
                null);
    }

    private static LigneDeTache ligne(FicheDeTache fiche) {
        var tache = fiche.tache();
        var lettre = fiche.droits().lettre();
        return new LigneDeTache(
                tache.id(),
                tache.etape().code(),
                tache.etape().libelle(),
                tache.etape().activite(),
                lettre == null ? null : lettre.name(),
                tache.numero(),
                tache.lot(),
                tache.routage().support(),
                tache.etape().phase(),
                fiche.adherent(),
                tache.creeeLe(),
                tache.echeance(),
                tache.prisePar(),
                fiche.estOuverte() && fiche.droits().agit());
    }

    /**
     * @param schema JSON Schema of the body of its achèvement
     * @param valeurs what is already known of that body, and the facts beside it
     * @param choix values that narrow a field, by path
     */
    record Detail(
            @JsonUnwrapped LigneDeTache ligne,
            JsonNode schema,
            JsonNode valeurs,
            Map<String, List<Choix>> choix,
            List<AvisConsultatif> avis,
            LocalDate avisJusquAu,
            boolean exigeUnContreseing,
            String contresigneePar,
            Instant termineeLe,
            String acheveePar) {

        Detail(LigneDeTache ligne, FicheDeTache fiche) {
            this(
                    ligne,
                    null,
                    null,
                    null,
                    fiche.avis(),
                    fiche.avisJusquAu(),
                    false,
                    fiche.contresigneePar(),
                    fiche.termineeLe(),
                    fiche.acheveePar());
        }
    }
}
