package fr.centraleachat.recit;

/**
 * What is bought in a story told by pages; the amounts are as one types them.
 *
 * @param budget of the first year
 * @param offre price of who wins; {@code offreEcartee}, of who does not
 * @param proposee the procédure that the application proposes for it
 * @param formalisee an appel d’offres of the métropole, else a MAPA of a commune
 * @param acheteur as the demonstration's accounts end
 * @param instructeur as the pages name that agent
 */
record Affaire(
        String objet,
        String montant,
        String budget,
        String offre,
        String offreEcartee,
        String proposee,
        boolean formalisee,
        String acheteur,
        String instructeur) {

    static final Affaire MAPA =
            new Affaire(
                    "Nettoyage des locaux scolaires et sportifs",
                    "168 000",
                    "56 000",
                    "150 000",
                    "162 000",
                    "Procédure adaptée",
                    false,
                    "longvic",
                    "Service instructeur, Longvic");

    static final Affaire APPEL_D_OFFRES =
            new Affaire(
                    "Nettoyage des bâtiments de la métropole",
                    "900 000",
                    "300 000",
                    "850 000",
                    "880 000",
                    "Appel d’offres ouvert",
                    true,
                    "metropole",
                    "Service instructeur, Dijon Métropole");
}
