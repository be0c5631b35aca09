package fr.centraleachat.passation.process;

/** Names of the model: its id, its variables, its messages. */
final class PassationMarchePublic {

    static final String CLE = "PassationMarchePublic";

    private PassationMarchePublic() {}

    /** What the gateways, the timers and the multi-instances read. */
    static final class Variables {
        static final String PREINSTRUCTION = "preinstruction";
        static final String MONTAGE = "montage";
        static final String VALIDATION_JURIDIQUE = "validationJuridique";
        static final String VISA_SERVICE = "visaService";
        static final String APPROBATION = "approbation";
        static final String PUBLICITE = "publicite";
        static final String SUPPORTS = "supports";
        static final String JOUE_REQUIS = "joueRequis";
        static final String DLRO = "dlro";
        static final String REPORT_OUVERT = "reportOuvert";
        static final String CATEGORIE = "categorie";
        static final String CONCLUSION_RAO = "conclusionRao";
        static final String DATE_LIMITE_NEGOCIATION = "dateLimiteNegociation";
        static final String SECURISATION = "securisation";
        static final String VALIDATION_RAO = "validationRao";
        static final String VALIDATION_DIRECTION = "validationDirection";
        static final String CAO_REQUISE = "caoRequise";
        static final String ARRET = "arret";
        static final String ATTRIBUTION = "attribution";
        static final String LOTS_ATTRIBUES = "lotsAttribues";
        static final String QUORUM_MANQUANT = "quorumManquant";
        static final String DECISION_SUIVANT = "decisionSuivant";
        static final String UN_LOT_ATTRIBUE = "unLotAttribue";
        static final String DEFAILLANCE_AVANT_LETTRES = "defaillanceAvantLettres";
        static final String SUIVANT_CONFORME = "suivantConforme";
        static final String TRANSMISSIBLE = "transmissible";

        static final String PLI_A_ANALYSER = "pliAAnalyser";
        static final String PARTICIPANTS_A_INFORMER = "participantsAInformer";
        static final String FORMALISEE = "formalisee";
        static final String UN_MARCHE_NOTIFIE = "unMarcheNotifie";

        private Variables() {}
    }
}
