package fr.centraleachat.passation.web.incident;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.demande.Demande;
import fr.centraleachat.passation.domain.demande.DemandeDInformation;
import fr.centraleachat.passation.domain.demande.DemandesDInformation;
import fr.centraleachat.passation.domain.demande.RecevoirUneDemande;
import fr.centraleachat.passation.domain.demande.Reponse;
import fr.centraleachat.passation.domain.saisine.CreationsRepetables;
import fr.centraleachat.tache.Saisies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the candidates ask after their letter, for programs. */
@RestController
@RequestMapping("/api/procedures/{numero}/demandes-information")
class DemandesDInformationApi {

    private final RecevoirUneDemande recevoir;
    private final DemandesDInformation demandes;
    private final CreationsRepetables creations;
    private final Procedures procedures;
    private final Saisies saisies;

    DemandesDInformationApi(
            RecevoirUneDemande recevoir,
            DemandesDInformation demandes,
            CreationsRepetables creations,
            Procedures procedures,
            Saisies saisies) {
        this.recevoir = recevoir;
        this.demandes = demandes;
        this.creations = creations;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    /**
     * A demande as programs read it.
     *
     * @param limite last day to answer
     * @param reponseEnvoyeeLe null while it is open, like {@code objet} and {@code reponse}
     */
    record Vue(
            UUID id,
            String operateur,
            Integer lot,
            String texte,
            Instant recueLe,
            LocalDate limite,
            Reponse.Objet objet,
            String reponse,
            Instant reponseEnvoyeeLe) {

        static Vue de(DemandeDInformation d) {
            return new Vue(
                    d.id(),
                    d.operateur(),
                    d.lot(),
                    d.texte(),
                    d.recueLe(),
                    d.limite(),
                    d.objet(),
                    d.reponse(),
                    d.reponseEnvoyeeLe());
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    public List<Vue> lister(@PathVariable String numero) {
        procedures.exiger(numero);
        return demandes.deLaProcedure(numero).stream().map(Vue::de).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public Vue recevoir(
            @PathVariable String numero,
            @RequestBody JsonNode corps,
            @RequestHeader(name = "Idempotency-Key", required = false) String cle) {
        var demande = saisies.lier(Demande.class, corps);
        var id = creations.uneFois(cle, () -> recevoir.recevoir(numero, demande).toString());
        return Vue.de(demandes.exiger(numero, UUID.fromString(id)));
    }
}
