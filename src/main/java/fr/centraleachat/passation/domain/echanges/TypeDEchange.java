package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.tache.Libelle;

/** Why one writes to a candidate during the analysis. */
public enum TypeDEchange {
    @Libelle(
            value = "Complément de candidature",
            suite = "Une pièce ou une information manque à la candidature (R2144-2).")
    COMPLEMENT,
    @Libelle(
            value = "Précision sur l’offre",
            suite = "L’offre est peu claire ; sa teneur ne change pas (R2161-5).")
    PRECISION,
    @Libelle(
            value = "Régularisation de l’offre",
            suite =
                    "L’offre est irrégulière ; tous ceux qui sont dans ce cas sont invités à la"
                            + " régulariser (R2152-2).")
    REGULARISATION,
    @Libelle(
            value = "Justification d’une offre suspectée d’être anormalement basse",
            suite = "Sans cette demande, l’offre ne peut pas être rejetée (L2152-6).")
    JUSTIFICATION_OAB,
    @Libelle(
            value = "Négociation",
            suite = "Dans une procédure adaptée dont le règlement l’annonce (R2123-5).")
    NEGOCIATION
}
