package fr.centraleachat.recit;

import fr.centraleachat.passation.MontageFixture;
import java.util.function.Supplier;

/** From the saisine to the DCE approved, the same whatever is bought. */
final class PasDeLAmont {

    private PasDeLAmont() {}

    static void tracer(PasAPas p, Gestes g, Supplier<MontageFixture> montage) {
        p.pas("Task_FormaliserBesoin", () -> g.formaliser(null));
        p.pas("Task_EtablirFicheProjet", g::etablirLaFicheProjet);
        p.pas("Task_Preinstruire", () -> g.preinstruire("COMPLET"));
        p.pas("Task_DefinirMontage", () -> g.monter(montage.get()));
        p.pas("Task_AccorderMontage", () -> g.accorder("ACCORD"));
        p.pas("Task_RedigerDce", g::rediger);
        p.pas("Task_ValiderJuridiquementDce", () -> g.validerJuridiquement("VALIDE"));
        p.pas("Task_ValiderDce", () -> g.viser("VALIDE"));
        p.pas("Task_ApprouverDce", () -> g.approuver("APPROUVE"));
    }
}
