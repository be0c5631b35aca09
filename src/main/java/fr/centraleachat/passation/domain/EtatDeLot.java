package fr.centraleachat.passation.domain;

/** Where a lot stands, from the saisine to its marché. */
public enum EtatDeLot {
    EN_COURS,
    ATTRIBUE,
    SIGNE,
    NOTIFIE,
    SANS_SUITE,
    INFRUCTUEUX;

    /** It will have no marché: neither analysed, nor decided, nor awarded any more. */
    public boolean estArrete() {
        return this == SANS_SUITE || this == INFRUCTUEUX;
    }

    /** It has a marché: nothing stops it any more (R2185-1). */
    public boolean estConclu() {
        return this == SIGNE || this == NOTIFIE;
    }
}
