package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.ChampDeModele;

/** What a piece may say of the payment. */
record PaiementEnDocument(
        @ChampDeModele("Une avance est prévue") boolean avance,
        @ChampDeModele("Aucune avance n’est prévue") boolean sansAvance,
        @ChampDeModele("Taux de l’avance") String tauxAvance,
        @ChampDeModele("Une retenue de garantie est prévue") boolean retenue,
        @ChampDeModele("Aucune retenue de garantie n’est prévue") boolean sansRetenue,
        @ChampDeModele("Taux de la retenue de garantie") String tauxRetenue,
        @ChampDeModele("Délai de paiement, en jours") String paiementJours,
        @ChampDeModele("Points ajoutés au taux de la BCE") String pointsMoratoires,
        @ChampDeModele("Indemnité forfaitaire de recouvrement") String indemnite,
        @ChampDeModele("Paiement direct du sous-traitant à partir de") String paiementDirect,
        @ChampDeModele("Silence valant agrément du sous-traitant, en jours")
                String silenceSousTraitant,
        @ChampDeModele("Période des attestations de vigilance, en mois") String vigilanceMois) {}
