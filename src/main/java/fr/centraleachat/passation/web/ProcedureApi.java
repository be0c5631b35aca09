package fr.centraleachat.passation.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.ListeDesProcedures;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.RechercheDeProcedures;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import fr.centraleachat.passation.domain.saisine.OuvrirProcedure;
import fr.centraleachat.passation.domain.saisine.Saisine;
import fr.centraleachat.tache.Saisies;
import fr.centraleachat.workflow.Diagramme;
import fr.centraleachat.workflow.Moteur;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The procédures, for programs. */
@RestController
@RequestMapping("/api/procedures")
class ProcedureApi {

    private static final int TAILLE_MAXIMALE = 200;

    private final OuvrirProcedure ouvrir;
    private final CreationsRepetables creations;
    private final Procedures procedures;
    private final ListeDesProcedures liste;
    private final ProcedureView vue;
    private final Saisies saisies;
    private final Moteur moteur;

    ProcedureApi(
            OuvrirProcedure ouvrir,
            CreationsRepetables creations,
            Procedures procedures,
            ListeDesProcedures liste,
            ProcedureView vue,
            Saisies saisies,
            Moteur moteur) {
        this.ouvrir = ouvrir;
        this.creations = creations;
        this.procedures = procedures;
        this.liste = liste;
        this.vue = vue;
        this.saisies = saisies;
        this.moteur = moteur;
    }

    @PostMapping(consumes = "application/json")
    @Transactional
    public ResponseEntity<ProcedureView.Creee> creer(
            @RequestBody JsonNode corps,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        var saisine = saisies.lier(Saisine.class, corps);
        var numero = creations.uneFois(cle, () -> ouvrir.ouvrir(saisine).procedure().numero());
        return ResponseEntity.created(URI.create("/api/procedures/" + numero))
                .body(vue.creee(numero, saisine));
    }

    @GetMapping
    ListeDesProcedures.Page lister(
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String adherent,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int taille) {
        if (page < 0 || taille < 1 || taille > TAILLE_MAXIMALE) {
            throw DonneesRefusees.champ(
                    "taille",
                    "Demandez de 1 à " + TAILLE_MAXIMALE + " lignes, à partir de la page 0.");
        }
        return liste.chercher(
                new RechercheDeProcedures(texte, phase, adherent, etat, page, taille));
    }

    @GetMapping("/{numero}")
    @Transactional(readOnly = true)
    public ResponseEntity<DetailDeProcedure> lire(@PathVariable String numero) {
        var procedure = procedures.exiger(numero);
        return ResponseEntity.ok()
                .eTag(String.valueOf(procedure.version()))
                .body(vue.detail(procedure));
    }

    @GetMapping("/{numero}/diagramme")
    @Transactional(readOnly = true)
    public Diagramme diagramme(@PathVariable String numero) {
        procedures.exiger(numero);
        return moteur.diagramme(numero);
    }
}
