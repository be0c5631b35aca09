package fr.centraleachat.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes marchés for the tests: one call for each thing that a test says of them. */
public final class MarcheDEssai {

    private final JdbcClient jdbc;
    private final String reference;

    private MarcheDEssai(JdbcClient jdbc, String reference) {
        this.jdbc = jdbc;
        this.reference = reference;
    }

    /** An accord-cadre of the métropole, of the two years from 1 January 2026, of 1 000 € HT. */
    public static MarcheDEssai creer(JdbcClient jdbc, String reference, String objet) {
        jdbc.sql(
                        """
                        insert into app.marche_mutualise (reference, origine, identite, id_decp,
                            acheteur_siret, acheteur, objet, code_cpv, accord_cadre, montant_ht,
                            date_notification, fin, donnees, cree_le, modifie_le)
                        values (:reference, 'SAISIE', :reference, :reference, '24210041000123',
                            'DIJON_METROPOLE', :objet, '39160000', true, 1000,
                            date '2026-01-01', date '2028-01-01', '{}',
                            timestamptz '2026-01-01', timestamptz '2026-01-01')""")
                .param("reference", reference)
                .param("objet", objet)
                .update();
        return new MarcheDEssai(jdbc, reference);
    }

    public String reference() {
        return reference;
    }

    public MarcheDEssai deLaFamille(String famille) {
        jdbc.sql("update app.marche_mutualise set famille = ? where reference = ?")
                .params(famille, reference)
                .update();
        return this;
    }

    /**
     * @param fin excluded
     */
    public MarcheDEssai du(LocalDate debut, LocalDate fin) {
        jdbc.sql(
                        "update app.marche_mutualise set date_notification = ?, fin = ? where reference = ?")
                .params(debut, fin, reference)
                .update();
        return this;
    }

    public MarcheDEssai achetePar(String adherent) {
        jdbc.sql("update app.marche_mutualise set acheteur = ? where reference = ?")
                .params(adherent, reference)
                .update();
        return this;
    }

    /** Its first period in euros HT, over its whole duration. */
    public MarcheDEssai plafonne(int maximum) {
        return plafonne(BigDecimal.valueOf(maximum));
    }

    /** The same, to the cent. */
    public MarcheDEssai plafonne(BigDecimal maximum) {
        return plafonne("EUROS_HT", maximum);
    }

    /** The same, in units. */
    public MarcheDEssai plafonneEnUnites(int maximum) {
        return plafonne("QUANTITE", BigDecimal.valueOf(maximum));
    }

    private MarcheDEssai plafonne(String unite, BigDecimal maximum) {
        jdbc.sql(
                        """
                        insert into app.periode_de_marche
                            (marche, rang, debut, fin, unite, maximum)
                        select reference, 1, date_notification, fin, ?, ?
                        from app.marche_mutualise where reference = ?""")
                .params(unite, maximum, reference)
                .update();
        return this;
    }

    /** A quota on the first period, as an entry of the grand livre. */
    public MarcheDEssai dote(String adherent, BigDecimal quota) {
        jdbc.sql(
                        """
                        with tenue as (
                            update app.periode_de_marche
                            set attribue = attribue + :quota, ecritures = ecritures + 1
                            where marche = :marche and rang = 1 returning id, ecritures),
                        part as (
                            insert into app.part_d_adherent (periode, adherent, quota)
                            select id, :adherent, :quota from tenue)
                        insert into app.ecriture
                            (periode, rang, genre, adherent, montant, cle, libelle, par, le)
                        select id, ecritures, 'QUOTA', :adherent, :quota, 'quota-' || :adherent,
                            'Convention', 'achats.metropole', timestamptz '2026-01-01'
                        from tenue""")
                .param("marche", reference)
                .param("adherent", adherent)
                .param("quota", quota)
                .update();
        return this;
    }

    public MarcheDEssai deTitulaire(String siret, String nom) {
        jdbc.sql("insert into app.titulaire_de_marche values (?, 1, 'SIRET', ?, ?)")
                .params(reference, siret, nom)
                .update();
        return this;
    }

    /** What came of its données essentielles, and their amount. */
    public MarcheDEssai deDonnees(String json, int montant) {
        jdbc.sql(
                        """
                        update app.marche_mutualise set donnees = ?::jsonb, montant_ht = ?
                        where reference = ?""")
                .params(json, montant, reference)
                .update();
        return this;
    }

    /** Named at the publication, without having joined. */
    public MarcheDEssai identifie(String adherent) {
        jdbc.sql("insert into app.beneficiaire_de_marche values (?, ?)")
                .params(reference, adherent)
                .update();
        return this;
    }

    /** Identified, and joined since the beginning of the marché. */
    public MarcheDEssai rejointPar(String adherent) {
        identifie(adherent);
        jdbc.sql(
                        """
                        insert into app.recours
                            (id, marche, adherent, etat, debut, demande_par, demande_le)
                        select ?, reference, ?, 'ACCORDE', date_notification, 'achats.metropole',
                            timestamptz '2026-01-01'
                        from app.marche_mutualise where reference = ?""")
                .params(UUID.randomUUID(), adherent, reference)
                .update();
        return this;
    }
}
