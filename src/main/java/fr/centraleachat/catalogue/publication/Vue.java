package fr.centraleachat.catalogue.publication;

/** A part of the marchés by their publication. */
public enum Vue {
    A_PUBLIER("À publier", Vue.DUES + " and m.publiees is null"),
    EN_RETARD(
            "En retard",
            Vue.DUES
                    + " and m.publiees is null and (m.date_notification"
                    + " + make_interval(months => :mois))::date < :jour"),
    PUBLIEES("Publiées", Vue.DUES + " and m.publiees is not null");

    /** By the amount in force at the notification; the marché of another buyer is theirs. */
    private static final String DUES =
            """
            m.acheteur is not null and m.date_notification is not null and exists (
                select 1 from unnest(:debuts::date[], :fins::date[], :minimums::numeric[])
                    as s(debut, fin, minimum)
                where m.date_notification >= s.debut
                    and m.date_notification < coalesce(s.fin, 'infinity')
                    and m.montant_ht >= s.minimum)""";

    private final String libelle;
    private final String condition;

    Vue(String libelle, String condition) {
        this.libelle = libelle;
        this.condition = condition;
    }

    public String libelle() {
        return libelle;
    }

    String condition() {
        return condition;
    }

    String ordre() {
        return this == PUBLIEES
                ? " order by m.publiees desc, m.reference"
                : " order by m.date_notification, m.reference";
    }
}
