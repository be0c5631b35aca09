package fr.centraleachat.catalogue.recours;

import static java.util.stream.Collectors.joining;

import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import fr.centraleachat.organisation.Organisation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The certificate that an adhérent shows: it may order on that marché, for that quota. */
@Component
@Order(200)
class RedacteurDuCertificat implements RedacteurDeDocument {

    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    CertificatDeRecours.DOCUMENT,
                    "Certificat de recours",
                    CertificatDeRecours.DOCUMENT,
                    CertificatDeRecours.class);

    private static final String NON_PRECISE = "non précisé";

    private final RecoursRepository recours;
    private final Marches marches;
    private final Organisation organisation;
    private final PlaceDuQuota place;
    private final Formats formats;
    private final Clock horloge;

    RedacteurDuCertificat(
            RecoursRepository recours,
            Marches marches,
            Organisation organisation,
            PlaceDuQuota place,
            Formats formats,
            Clock horloge) {
        this.recours = recours;
        this.marches = marches;
        this.organisation = organisation;
        this.place = place;
        this.formats = formats;
        this.horloge = horloge;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String numero) {
        return recours.deNumero(numero)
                .filter(r -> r.etat() == EtatDeRecours.ACCORDE)
                .map(r -> List.of(Exemplaire.unique()))
                .orElse(List.of());
    }

    @Override
    public Record donnees(String numero, String cle) {
        var r =
                recours.deNumero(numero)
                        .filter(accorde -> accorde.etat() == EtatDeRecours.ACCORDE)
                        .orElseThrow(() -> new EtatIncompatible("Ce recours n’est pas accordé."));
        return certificat(r, marches.fiche(r.marche()));
    }

    private CertificatDeRecours certificat(Recours r, FicheDeMarche marche) {
        return new CertificatDeRecours(
                r.numero(),
                organisation.adherent(r.adherent()).nom(),
                r.marche(),
                r.objet(),
                marche.titulaires().stream()
                        .map(t -> t.nom() == null ? t.identifiant() : t.nom())
                        .collect(joining(", ")),
                formats.date(r.debut()),
                marche.fin() == null ? NON_PRECISE : formats.date(marche.fin().minusDays(1)),
                volume(r, r.besoin()),
                r.quota() != null,
                volume(r, r.quota()),
                actes(r.aLaCentrale()::contains),
                actes(a -> !r.aLaCentrale().contains(a)),
                formats.jour(r.demandeLe()),
                formats.date(LocalDate.now(horloge)));
    }

    private String volume(Recours r, BigDecimal volume) {
        return volume == null ? NON_PRECISE : place.periode(r, r.debut()).unite().ecrire(volume);
    }

    private static String actes(Predicate<ActeDelegue> retenus) {
        var liste =
                Arrays.stream(ActeDelegue.values())
                        .filter(retenus)
                        .map(ActeDelegue::libelle)
                        .collect(joining(", "));
        return liste.isEmpty() ? "aucun" : liste;
    }
}
