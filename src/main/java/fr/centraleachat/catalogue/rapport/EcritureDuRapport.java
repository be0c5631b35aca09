package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.catalogue.rapport.IndicateursSaisis.Publie;
import fr.centraleachat.catalogue.rapport.RapportEnDocument.FinEnDocument;
import fr.centraleachat.catalogue.rapport.RapportEnDocument.IndicateurEnDocument;
import fr.centraleachat.catalogue.rapport.RapportEnDocument.MontantEnDocument;
import fr.centraleachat.common.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The report in words, for its modèle. */
@Component
class EcritureDuRapport {

    private final Formats formats;
    private final Clock horloge;

    EcritureDuRapport(Formats formats, Clock horloge) {
        this.formats = formats;
        this.horloge = horloge;
    }

    RapportEnDocument enDocument(RapportAnnuel r) {
        return new RapportEnDocument(
                "" + r.annee(),
                formats.date(r.exercice().arrete()),
                "" + (r.annee() - 1),
                "" + (r.annee() + 1),
                r.estProvisoire(),
                r.indicateurs().stream().map(this::indicateur).toList(),
                !r.familles().estVide(),
                formats.nombre(r.familles().total()),
                montants(r.familles()),
                montants(r.adherents()),
                montants(r.premiers()),
                "" + r.nombreQuiFinissent(),
                r.finissent().stream().map(this::fin).toList(),
                formats.date(LocalDate.now(horloge)));
    }

    private IndicateurEnDocument indicateur(LigneDeRapport l) {
        return new IndicateurEnDocument(
                l.indicateur().libelle(),
                l.indicateur().definition(),
                l.source() == null ? l.enClair() : l.enClair() + " (" + l.source() + ")",
                l.precedenteEnClair(),
                l.publies().isEmpty()
                        ? "–"
                        : l.publies().stream()
                                .map(EcritureDuRapport::publie)
                                .collect(Collectors.joining(" ; ")));
    }

    private static String publie(Publie p) {
        return p.annee() + " : " + p.valeur() + ", " + p.source();
    }

    private List<MontantEnDocument> montants(Montants m) {
        return m.lignes().stream()
                .map(
                        l ->
                                new MontantEnDocument(
                                        l.nom(),
                                        formats.nombre(l.montantHt()),
                                        m.part(l) == null
                                                ? "–"
                                                : m.part(l).toPlainString().replace('.', ',')
                                                        + "\u00a0%",
                                        "" + l.commandes()))
                .toList();
    }

    private FinEnDocument fin(MarcheQuiFinit m) {
        return new FinEnDocument(
                formats.date(m.dernierJour()),
                m.reference(),
                m.objet(),
                m.titulaires() == null ? "–" : m.titulaires());
    }
}
