package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.EtatIncompatible;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A grand livre without a database: the same gardes, the same passage. */
final class LivreEnMemoire {

    private final Unite unite;
    private final BigDecimal maximum;
    private final List<Ecriture> ecritures = new ArrayList<>();
    private Balance balance;

    LivreEnMemoire(long maximum) {
        this(Unite.EUROS_HT, maximum);
    }

    LivreEnMemoire(Unite unite, long maximum) {
        this.unite = unite;
        this.maximum = BigDecimal.valueOf(maximum);
        this.balance = vide();
    }

    /**
     * False when it was refused.
     *
     * @param centimes or thousandths of a unit
     */
    boolean tenter(Ecriture.Genre genre, String adherent, String vers, long centimes) {
        var volume = BigDecimal.valueOf(centimes, unite.estEnEuros() ? 2 : 3);
        var gardes = new Gardes(unite, balance);
        try {
            switch (genre) {
                case ENGAGEMENT -> gardes.commande(adherent, volume);
                case QUOTA -> gardes.quota(adherent, volume);
                case TRANSFERT -> gardes.transfert(adherent, vers, volume);
                case CONSTAT -> gardes.constat(adherent, volume);
                case ANNULATION -> throw new IllegalArgumentException("see annuler");
            }
        } catch (EtatIncompatible refus) {
            return false;
        }
        passer(genre, adherent, genre == Ecriture.Genre.TRANSFERT ? vers : null, volume, null);
        return true;
    }

    /** Cancels the last order of that adhérent that stands, if there is one. */
    void annuler(String adherent) {
        IntStream.iterate(ecritures.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(ecritures::get)
                .filter(e -> e.genre() == Ecriture.Genre.ENGAGEMENT)
                .filter(e -> e.adherent().equals(adherent) && !estAnnulee(e))
                .findFirst()
                .ifPresent(
                        e ->
                                passer(
                                        Ecriture.Genre.ANNULATION,
                                        adherent,
                                        null,
                                        e.montant(),
                                        e.rang()));
    }

    Balance balance() {
        return balance;
    }

    /** From the entries alone. */
    Balance rejouee() {
        return ecritures.stream().reduce(vide(), Passage::passer, (a, b) -> b);
    }

    private boolean estAnnulee(Ecriture commande) {
        return ecritures.stream()
                .anyMatch(e -> e.annule() != null && e.annule() == commande.rang());
    }

    private Balance vide() {
        return new Balance(Plafond.ouvert(maximum), Map.of());
    }

    private void passer(
            Ecriture.Genre genre, String adherent, String vers, BigDecimal volume, Integer annule) {
        int rang = ecritures.size() + 1;
        var ecriture =
                new Ecriture(
                        rang,
                        genre,
                        adherent,
                        vers,
                        volume,
                        annule,
                        null,
                        null,
                        "k" + rang,
                        "essai",
                        "essai",
                        Instant.EPOCH);
        ecritures.add(ecriture);
        balance = Passage.passer(balance, ecriture);
    }
}
