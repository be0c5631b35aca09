package fr.centraleachat.common.web;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Montant;
import fr.centraleachat.common.Siret;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Refuses on demand; a test component, so that no application scans it. */
@RestController
@TestComponent
class RefusDEssai {

    private final Map<String, Supplier<Exception>> cas =
            Map.of(
                    "donnees",
                    () ->
                            new DonneesRefusees(
                                    List.of(
                                            new Erreur("lots[1].objet", "Écrivez.", "R2112-4"),
                                            Erreur.de(null, "Le total dépasse."))),
                    "etat",
                    () -> new EtatIncompatible("L’avis est déjà envoyé."),
                    "introuvable",
                    () -> new Introuvable("Aucune procédure de ce numéro."),
                    "acces",
                    () -> new AccesRefuse("Réservé à l’équipe marchés."),
                    "verrou",
                    () -> new OptimisticLockingFailureException("version"),
                    "cle",
                    () -> new DataIntegrityViolationException("x", new SQLException("", "23505")),
                    "serialisation",
                    () -> new IllegalStateException(new SQLException("", "40001")),
                    "caractere",
                    () -> new DataIntegrityViolationException("x", new SQLException("", "22021")),
                    "panne",
                    () -> new IllegalStateException("secret"),
                    "volume",
                    () -> new MaxUploadSizeExceededException(1));

    @GetMapping({"/api/refus/{nom}", "/refus/{nom}"})
    String refus(@PathVariable String nom) throws Exception {
        throw cas.get(nom).get();
    }

    @PostMapping(path = "/api/corps", consumes = MediaType.APPLICATION_JSON_VALUE)
    void corps(@RequestBody Corps corps) {}

    @GetMapping(path = "/api/liste", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Integer> liste(@RequestParam int page) {
        return List.of(page);
    }

    @GetMapping("/api/pieces/{id}")
    void piece(@PathVariable UUID id) {}

    enum Nature {
        TRAVAUX,
        SERVICES
    }

    record Lot(Montant montant) {}

    record Corps(
            String objet,
            Nature nature,
            LocalDate le,
            Montant montant,
            Siret siret,
            List<Lot> lots) {}
}
