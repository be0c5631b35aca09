package fr.centraleachat.passation;

/** Saisines as a program sends them. */
public final class SaisineFixture {

    private SaisineFixture() {}

    /** A MAPA of one lot that Longvic buys for itself. */
    public static String nettoyageDeLongvic() {
        return """
        {"objet":"Nettoyage des locaux scolaires et sportifs","nature":"SERVICES","cadre":"PROPRE",
         "famille":"NETTOYAGE","codeCPV":"90911200","acheteur":"LONGVIC",
         "serviceInstructeur":{"adherent":"LONGVIC"},"beneficiaires":["LONGVIC"],
         "montantEstimeHt":168000.00,
         "lots":[{"numero":1,"objet":"Nettoyage","montantEstimeHt":168000.00}]}""";
    }

    /** A MAPA of the centrale, of which Quetigny and Ahuy are bénéficiaires. */
    public static String fournituresDeLaCentrale() {
        return """
        {"objet":"Fournitures de bureau pour les adhérents","nature":"FOURNITURES","cadre":"CENTRALE",
         "famille":"REPROGRAPHIE","codeCPV":"30192000","acheteur":"DIJON_METROPOLE",
         "serviceInstructeur":{"adherent":"DIJON_METROPOLE"},
         "beneficiaires":["DIJON_METROPOLE","QUETIGNY","AHUY"],
         "montantEstimeHt":120000.00,
         "lots":[{"numero":1,"objet":"Papier","montantEstimeHt":70000.00},
                 {"numero":2,"objet":"Petites fournitures","montantEstimeHt":50000.00}]}""";
    }
}
