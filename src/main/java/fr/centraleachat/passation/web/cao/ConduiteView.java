package fr.centraleachat.passation.web.cao;

import java.util.List;

/**
 * @param tenue the caller keeps the séance
 * @param composable its agenda may still change
 * @param convoquerAvant the last day of the délai of convocation, null once the séance is past
 * @param cloturable its presences are known and items remain to be examined
 * @param close when, null before
 * @param aDistance participants are to be identified
 */
record ConduiteView(
        boolean tenue,
        boolean composable,
        List<LotPret> pretes,
        String convoquerAvant,
        boolean cloturable,
        String close,
        boolean aDistance) {}
