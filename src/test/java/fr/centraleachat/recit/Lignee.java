package fr.centraleachat.recit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Procédures of one kind: one that no cut meets before its end, and one that stands before each of
 * these steps. Several tasks may be open there, or several lots stand at several places.
 */
record Lignee(BiFunction<LiaisonDistante, Clock, PasAPas> tracer, List<String> etapes) {

    private static final Lignee MAPA =
            new Lignee(
                    PasDUnMapa::tracer,
                    List.of(
                            "Task_FormaliserBesoin",
                            "Task_EtablirFicheProjet",
                            "Task_Preinstruire",
                            "Task_DefinirMontage",
                            "Task_AccorderMontage",
                            "Task_RedigerDce",
                            "Task_ValiderJuridiquementDce",
                            "Task_ValiderDce",
                            "Task_ApprouverDce",
                            "Task_PreparerPublicite",
                            "Task_OuvrirPlis",
                            "Task_SecuriserRao",
                            "Task_ValiderRao",
                            "Task_ValiderRaoDirection",
                            "Task_Attribuer",
                            "Task_VerifierAttributaire",
                            "Task_RedigerLettres",
                            "Attente_LettresEnvoyees",
                            "Task_PublierAvisAttribution",
                            "Task_Archiver"));

    private static final Lignee APPEL_D_OFFRES =
            new Lignee(
                    PasDUnAppelDOffres::tracer,
                    List.of(
                            "Task_ConstaterEnvoi, JOUE",
                            "Attente_AvisPublieJoue",
                            "Task_InscrireCao",
                            "Task_PresenterCao",
                            "Task_AttribuerCao",
                            "Task_DeciderSuivantCao",
                            "Task_VerifierSuivant",
                            "Task_RedigerLettresSuivant",
                            "Attente_LettresSuivantEnvoyees, first",
                            "Timer_Suspension"));

    private static final Lignee NEGOCIATION =
            new Lignee(
                    PasDUneNegociation::tracer,
                    List.of(
                            "Task_QualifierQuestion",
                            "Task_RepondreTechnique",
                            "Task_DiffuserReponse, second",
                            "Attente_ReportTranche",
                            "Task_DefinirNegociation",
                            "Task_PreparerCourrierNegociation",
                            "Task_EnvoyerCourriersNegociation",
                            "Timer_Negociation",
                            "Task_OuvrirOffresNegociees"));

    private static final Lignee ARRET =
            new Lignee(
                    PasDUnArret::tracer,
                    List.of(
                            "Timer_AttenteJoue",
                            "Task_ProposerArret",
                            "Task_DeciderArret",
                            "Task_RedigerLettresArret",
                            "Attente_LettresArretEnvoyees, first",
                            "Task_PublierAvisNonAttribue",
                            "Task_ArchiverArret"));

    static final List<Lignee> TOUTES = List.of(MAPA, APPEL_D_OFFRES, NEGOCIATION, ARRET);

    List<ProcedureSuivie> suivre(LiaisonDistante liaison, Clock horloge) {
        var temoin = ProcedureSuivie.temoin(tracer.apply(liaison, horloge));
        var suivies = new ArrayList<>(List.of(temoin));
        for (var etape : etapes) {
            var p = tracer.apply(liaison, horloge);
            suivies.add(temoin.autre(p, p.rangDe(etape)));
        }
        return suivies;
    }
}
