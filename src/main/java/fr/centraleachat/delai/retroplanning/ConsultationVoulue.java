package fr.centraleachat.delai.retroplanning;

/** How long the entreprises are given. */
final class ConsultationVoulue {

    private ConsultationVoulue() {}

    /** The days asked for; else the minimum that was shortened; else the greater of both. */
    static PhaseAPlanifier duree(PhaseAPlanifier phase, Souhait souhait, Contraintes contraintes) {
        if (!phase.est(PhaseAPlanifier.CONSULTATION)) {
            return phase;
        }
        if (souhait.consultation() != null) {
            return phase.de(souhait.consultation());
        }
        if (contraintes.reception() == null) {
            return phase;
        }
        int minimum = contraintes.reception().jours();
        return souhait.reception().estReduite()
                ? phase.de(minimum)
                : phase.de(Math.max(phase.jours(), minimum));
    }
}
