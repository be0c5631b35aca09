package fr.centraleachat.document;

import java.util.List;

/** Keeps what the receiver itself refuses, which is no fault of the workbook. */
final class ParcoursGarde implements ParcoursDeFeuille {

    private final ParcoursDeFeuille parcours;
    private RuntimeException refus;

    ParcoursGarde(ParcoursDeFeuille parcours) {
        this.parcours = parcours;
    }

    @Override
    public String feuille() {
        return parcours.feuille();
    }

    @Override
    public void fusions(List<String> fusions) {
        donner(() -> parcours.fusions(fusions));
    }

    @Override
    public void ligne(FeuilleLue.Ligne ligne) {
        donner(() -> parcours.ligne(ligne));
    }

    void relancer() {
        if (refus != null) {
            throw refus;
        }
    }

    private void donner(Runnable acte) {
        if (refus == null) {
            try {
                acte.run();
            } catch (RuntimeException e) {
                refus = e;
            }
        }
    }
}
