/** The weights of Chinese; `npm run train:characters` writes them. */
export const characterWeights = `
# Trained by npm run train:characters on xquad.zh.json: 629 questions of the
# 24 articles that squad1-dev-halfA.json has, too. On articles left out of training
# (6 folds): right paragraph first for 94.1 %, right sentence for 76.3 %.
# The confidence rests on 3160 samples, answerable or not.

# A feature, its mean, its standard deviation, and the weight of what is left.
[features]
characters: sentence bm25                        2.7388    3.8304    0.2694
characters: paragraph bm25                       9.7160    7.3781    0.3969
characters: sentence share                       0.1148    0.1561    0.5857
characters: paragraph share                      0.3535    0.2246    0.4211
characters: paragraph share, squared             0.1754    0.2266    0.4477
characters: gain of previous                     0.0591    0.1113    0.3207
characters: gain of next                         0.0557    0.1053    0.0989
pairs: sentence bm25                             1.9965    4.7508    0.2029
pairs: paragraph bm25                            8.0498   10.1167    0.4274
pairs: sentence share                            0.0536    0.1198    0.4197
pairs: paragraph share                           0.1971    0.2053    0.4802
pairs: paragraph share, squared                  0.0810    0.1798    0.3969
pairs: gain of previous                          0.0315    0.0910    0.0590
pairs: gain of next                              0.0288    0.0839    0.1034
longest run of characters                        1.4049    1.1006   -0.1806
position in the paragraph                        0.4979    0.3458   -0.0926
sentences in the paragraph                       2.0368    0.4088   -0.3481
sentence length                                  3.6266    0.5234    0.0412
paragraph length                                 5.5710    0.4954   -0.5241

# A signal, its mean, its standard deviation, and what it says for "covered" and "right".
[confidence signals]
score                                            7.9375    4.5989    1.3375   -0.7375
lead                                             5.3408    3.0531   -0.0210    1.5097
chance of the best                               0.8824    0.2034    0.0407    0.1112
unknown share                                    0.7126    0.2352   -1.6255    0.9012
unknown names                                    0.0139    0.1172   -0.4357   -0.5162
unknown terms                                   10.0073    5.8657   -1.2322    0.3375
searched paragraphs                              2.2958    0.7763   -0.0122   -0.2055
sentence bm25                                    8.0369    9.4001    0.9603    0.1215
paragraph bm25                                  10.6315   11.9860    0.8112    0.0184
sentence share                                   0.2145    0.2110   -0.1697    0.3726
paragraph share                                  0.2436    0.2246    0.3307    0.2106
share with both                                  0.2323    0.2205   -0.2470    0.4208
pairs in order                                   0.1963    0.2686   -0.0349    0.1344
pairs near                                       0.2174    0.2851    0.2964    0.6108
longest run                                      2.3668    1.9857   -0.6871   -0.5935
rarest matched                                   1.6513    0.9545    0.0716    0.7915
rarest missed                                    2.9889    0.7763   -0.0121   -0.2053
rarest missed by paragraph                       2.9889    0.7763   -0.0121   -0.2053
names in paragraph                              -0.9532    0.2785    0.4465    0.2669
numbers in paragraph                            -0.7920    0.5470   -0.0745    0.0959
matched terms                                    4.9016    4.7269    0.7084    0.1935
question terms                                  16.7712    5.9384    0.9824    0.3633
question mass                                   40.2760   19.1586   -0.9160    0.3733
meaning share                                    0.2145    0.2110   -0.1697    0.3726
paragraph meaning share                          0.2436    0.2246    0.3307    0.2106
closest meaning                                  0.0000    1.0000    0.0000    0.0000
vector                                           0.0000    1.0000    0.0000    0.0000
paragraph vector                                 0.0000    1.0000    0.0000    0.0000

[confidence]
covered bias                                     1.6841
right bias                                       3.7035
covered from                                     0.5600
`;
