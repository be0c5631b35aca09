package fr.centraleachat.passation.domain;

/** Where a lot stands, from the saisine to its marché, or to the decision not to award it. */
public enum EtatDeLot {
    EN_COURS,
    ATTRIBUE,
    SIGNE,
    NOTIFIE,
    SANS_SUITE,
    INFRUCTUEUX;

    /** Nothing is decided on it yet, or its attributaire defaulted. */
    public boolean estADecider() {
        return this == EN_COURS;
    }

    /** It has an attributaire. */
    public boolean estAttribue() {
        return this == ATTRIBUE || estConclu();
    }

    /** It will have no marché: neither analysed, nor decided, nor awarded any more. */
    public boolean estArrete() {
        return this == SANS_SUITE || this == INFRUCTUEUX;
    }

    /** It has a marché: nothing stops it any more (R2185-1). */
    public boolean estConclu() {
        return this == SIGNE || this == NOTIFIE;
    }
}
