package fr.centraleachat.catalogue.prevision;

import fr.centraleachat.catalogue.prevision.Prevision.ParAdherent;
import fr.centraleachat.catalogue.prevision.QuotasAPrevoir.QuotaAPrevoir;
import fr.centraleachat.delai.DelaiDePassation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes a forecast of what was drawn. Nothing here reads or writes. */
record CalculDePrevision(ReglagesDuRythme reglages, LocalDate jour) {

    Prevision prevoir(
            MarcheAPrevoir marche,
            List<Tirage> tirages,
            List<QuotaAPrevoir> quotas,
            DelaiDePassation delai) {
        var parJour = rythme(marche, tirages);
        var epuisement =
                marche.periode() == null
                        ? Epuisement.inconnu()
                        : Epuisement.de(marche.reste(), parJour, jour, marche.finDePeriode());
        return new Prevision(
                marche.reference(),
                marche.fin(),
                parJour.orElse(null),
                epuisement,
                quotas.stream().map(q -> parAdherent(q, marche, tirages)).toList(),
                DateDeRelance.de(marche.fin(), epuisement, delai));
    }

    private ParAdherent parAdherent(
            QuotaAPrevoir quota, MarcheAPrevoir marche, List<Tirage> tirages) {
        var siens = tirages.stream().filter(t -> t.adherent().equals(quota.adherent())).toList();
        return new ParAdherent(
                quota.adherent(),
                Epuisement.de(quota.reste(), rythme(marche, siens), jour, marche.finDePeriode()));
    }

    private Optional<BigDecimal> rythme(MarcheAPrevoir marche, List<Tirage> tirages) {
        return marche.debut() == null
                ? Optional.empty()
                : new MesureDuRythme(reglages).parJour(tirages, marche.debut(), jour);
    }
}
