package fr.centraleachat.recit;

/** The plis opened by two agents, then the report that three agents read. */
final class PasDeLAnalyse {

    private final PasAPas p;
    private final Analyses a;
    private final String acheteur;

    /**
     * @param acheteur suffix of the accounts of the acheteur: longvic, metropole
     */
    PasDeLAnalyse(PasAPas p, Analyses a, String acheteur) {
        this.p = p;
        this.a = a;
        this.acheteur = acheteur;
    }

    void ouvrir() {
        p.pas("contreseing", a::contresignerLOuverture);
        p.pas("Task_OuvrirPlis", a::ouvrirLesPlisContresignes);
    }

    void valider() {
        var direction = "dgs." + acheteur;
        p.pas("Task_SecuriserRao", a::securiser);
        p.pas("Task_ValiderRao", () -> a.valider(Gestes.CHARGE, "Task_ValiderRao"));
        p.pas("Task_ValiderRaoDirection", () -> a.valider(direction, "Task_ValiderRaoDirection"));
    }
}
