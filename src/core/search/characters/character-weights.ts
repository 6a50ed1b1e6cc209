/** The weights of Chinese; `npm run train:characters` writes them. */
export const characterWeights = `
# Trained by npm run train:characters on xquad.zh.json: 629 questions of the
# 24 articles that squad1-dev-halfA.json has, too. On articles left out of training
# (6 folds): right paragraph first for 94.1 %, right sentence for 76.5 %.
# The confidence rests on 3160 samples, answerable or not.

# A feature, its mean, its standard deviation, and the weight of what is left.
[features]
characters: sentence bm25                        2.7386    3.8303    0.2720
characters: paragraph bm25                       9.7154    7.3780    0.3882
characters: sentence share                       0.1148    0.1560    0.5811
characters: paragraph share                      0.3535    0.2246    0.4180
characters: paragraph share, squared             0.1754    0.2266    0.4492
characters: gain of previous                     0.0591    0.1113    0.3195
characters: gain of next                         0.0557    0.1053    0.0954
pairs: sentence bm25                             1.9962    4.7506    0.2094
pairs: paragraph bm25                            8.0489   10.1165    0.4153
pairs: sentence share                            0.0536    0.1198    0.4121
pairs: paragraph share                           0.1971    0.2053    0.4568
pairs: paragraph share, squared                  0.0810    0.1798    0.3986
pairs: gain of previous                          0.0315    0.0909    0.0603
pairs: gain of next                              0.0288    0.0839    0.1031
longest run of characters                        1.4048    1.1006   -0.1735
position in the paragraph                        0.4979    0.3458   -0.0910
sentences in the paragraph                       2.0368    0.4088   -0.3869
sentence length                                  3.6267    0.5234    0.0582
paragraph length                                 5.5711    0.4953   -0.4703

# A signal, its mean, its standard deviation, and what it says for "covered" and "right".
[confidence signals]
score                                            7.8946    4.5887    1.2537   -0.7895
lead                                             5.3367    3.0497    0.0004    1.4527
chance of the best                               0.8828    0.2026    0.0875    0.2619
unknown share                                    0.7127    0.2351   -1.6205    0.9457
unknown names                                    0.0108    0.1028   -0.4943   -0.2688
unknown terms                                   10.0038    5.8653   -1.2658    0.3266
searched paragraphs                              2.2958    0.7763   -0.0664   -0.2081
sentence bm25                                    8.0223    9.3992    0.9559    0.1638
paragraph bm25                                  10.6226   11.9839    0.8043    0.1016
sentence share                                   0.2142    0.2109   -0.1710    0.3836
paragraph share                                  0.2435    0.2245    0.2948    0.1915
share with both                                  0.2321    0.2204   -0.2473    0.4487
pairs in order                                   0.1958    0.2685   -0.0613    0.0706
pairs near                                       0.2169    0.2850    0.3049    0.6437
longest run                                      2.3655    1.9853   -0.6463   -0.5775
rarest matched                                   1.6527    0.9551    0.3179    0.7521
rarest missed                                    2.9889    0.7763   -0.0663   -0.2079
rarest missed by paragraph                       2.9889    0.7763   -0.0663   -0.2079
names in paragraph                              -0.9615    0.2542    0.6080    0.2849
numbers in paragraph                            -0.7916    0.5478   -0.0823    0.1101
matched terms                                    4.8953    4.7273    0.7460    0.1776
question terms                                  16.7655    5.9421    0.9958    0.3619
question mass                                   40.2629   19.1643   -0.9476    0.3726
meaning share                                    0.2142    0.2109   -0.1710    0.3836
paragraph meaning share                          0.2435    0.2245    0.2948    0.1915
closest meaning                                  0.0000    1.0000    0.0000    0.0000
vector                                           0.0000    1.0000    0.0000    0.0000
paragraph vector                                 0.0000    1.0000    0.0000    0.0000

[confidence]
covered bias                                     1.6461
right bias                                       3.7335
covered from                                     0.3900
`;
