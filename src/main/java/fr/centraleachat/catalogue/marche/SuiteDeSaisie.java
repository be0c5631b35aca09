package fr.centraleachat.catalogue.marche;

import fr.centraleachat.catalogue.decp.TitulaireDecp;
import fr.centraleachat.catalogue.periode.OuvrirLaPremierePeriode;
import fr.centraleachat.catalogue.periode.PrevoirUneReconduction;
import fr.centraleachat.catalogue.periode.SaisieDePeriode;
import fr.centraleachat.catalogue.periode.SaisieDeReconduction;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What follows the row of a typed marché: titulaires, bénéficiaires, ceiling, reconductions. */
@Component
class SuiteDeSaisie {

    private final TitulairesRanges titulaires;
    private final BeneficiairesRanges beneficiaires;
    private final OuvrirLaPremierePeriode periode;
    private final PrevoirUneReconduction reconductions;

    SuiteDeSaisie(
            TitulairesRanges titulaires,
            BeneficiairesRanges beneficiaires,
            OuvrirLaPremierePeriode periode,
            PrevoirUneReconduction reconductions) {
        this.titulaires = titulaires;
        this.beneficiaires = beneficiaires;
        this.periode = periode;
        this.reconductions = reconductions;
    }

    void completer(String reference, SaisieDeMarche s, DureeDuMarche duree) {
        titulaires.ranger(
                Map.of(
                        reference,
                        s.titulaires().stream()
                                .map(t -> new TitulaireDecp("SIRET", t.chiffres(), t.nom()))
                                .toList()));
        beneficiaires.ranger(reference, s.beneficiaires());
        if (s.estAccordCadre()) {
            periode.ouvrir(reference, premiere(s, duree));
        }
        if (s.seReconduit()) {
            reconductions.prevoir(reference, s.reconductions().nombre(), reconduction(s));
        }
    }

    private static SaisieDePeriode premiere(SaisieDeMarche s, DureeDuMarche duree) {
        return new SaisieDePeriode(
                s.dateNotification(),
                duree.fin().minusDays(1),
                s.unite(),
                s.nomUnite(),
                s.minimum(),
                s.maximum());
    }

    private static SaisieDeReconduction reconduction(SaisieDeMarche s) {
        var r = s.reconductions();
        return new SaisieDeReconduction(
                r.mode(), r.mois(), r.preavisMois(), s.minimum(), s.maximum());
    }
}
